package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

class DamageTest {

  private static final int LINES = 200;

  private static Version lines(Language language) {
    String text =
        IntStream.range(0, LINES)
            .mapToObj(i -> language + " " + i + "\n")
            .collect(Collectors.joining());
    return Version.ofLines(language, SourceText.of(language + ".txt", text));
  }

  private static final GoldSet SET =
      new GoldSet(
          "small",
          Language.EN,
          Language.ZH,
          List.of(
              new GoldSet.Document(
                  new DocumentPair("d", lines(Language.EN), lines(Language.ZH)),
                  IntStream.range(0, LINES)
                      .mapToObj(i -> Claim.of(Link.of(List.of(i), List.of(i))))
                      .toList())),
          "00000000");

  /** Knows the right line by the number in it. */
  private static final PairAligner BY_NUMBER =
      PairAligner.ofDocuments(
          "number",
          "",
          pair -> {
            List<String> target =
                pair.target().segments().stream().map(one -> one.text().substring(3)).toList();
            return IntStream.range(0, pair.source().segments().size())
                .mapToObj(
                    i -> {
                      int at = target.indexOf(String.valueOf(i));
                      return Link.of(List.of(i), at < 0 ? List.of() : List.of(at));
                    })
                .toList();
          });

  @Test
  void goldFollowsTheDamage() {
    Damage damage = new Damage(SET, 0);

    int left = damage.damaged().documents().get(0).pair().target().segments().size();
    assertThat(left).isBetween(LINES - 30 - 30, LINES - 30);
    Ratio far = damage.farInDamaged(damage.damaged().aligned(BY_NUMBER));
    assertThat(far.f1()).isEqualTo(1);
    assertThat(far).isEqualTo(damage.farInWhole(SET.aligned(BY_NUMBER)));
    assertThat(far.gold()).isBetween(30L, (long) left);
    assertThat(damage.damaged()).isEqualTo(new Damage(SET, 0).damaged());
  }

  @Test
  void whoDoesNotSeeTheDamageIsWrongAfterIt() {
    PairAligner blind =
        PairAligner.ofDocuments(
            "blind",
            "",
            pair ->
                IntStream.range(0, pair.target().segments().size())
                    .mapToObj(i -> Link.of(List.of(i), List.of(i)))
                    .toList());

    Damage damage = new Damage(SET, 0);
    assertThat(damage.farInWhole(SET.aligned(blind)).f1()).isEqualTo(1);
    assertThat(damage.farInDamaged(damage.damaged().aligned(blind)).f1()).isLessThan(0.5);
  }
}
