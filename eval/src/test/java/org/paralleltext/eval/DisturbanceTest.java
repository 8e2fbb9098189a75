package org.paralleltext.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.Disturbance.Form;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphNumber;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

class DisturbanceTest {

  private static final Version ENGLISH =
      version(Language.EN, "The General Assembly,", "%d. Decides to build ferry %d.");
  private static final Version CHINESE = version(Language.ZH, "大会，", "%d. 决定建造%d号渡轮。");

  private static Version version(Language language, String opening, String paragraph) {
    StringBuilder text = new StringBuilder(opening + "\n\n");
    for (int i = 1; i <= 9; i++) {
      text.append(paragraph.formatted(i, 10 * i)).append("\n\n");
    }
    return Version.of(
        new ResolutionParser(language).parse(SourceText.of(language.code(), text.toString())));
  }

  private static Disturbance.Outcome outcome(Disturbance what, Form form, long seed) {
    return what.in(List.of(ENGLISH, CHINESE), form, new SplittableRandom(seed));
  }

  private static List<String> texts(Version version) {
    return version.segments().stream().map(segment -> segment.text().toString()).toList();
  }

  @Property(tries = 200)
  void originsTellWhatStandsWhere(@ForAll Disturbance what, @ForAll Form form, @ForAll long seed) {
    Disturbance.Outcome outcome = outcome(what, form, seed);

    for (int k = 0; k < 2; k++) {
      Version before = List.of(ENGLISH, CHINESE).get(k);
      Version after = outcome.versions().get(k);
      List<Optional<Integer>> origins = outcome.origins().get(k);
      assertThat(origins).hasSameSizeAs(after.segments());
      for (int i = 0; i < origins.size(); i++) {
        Optional<Integer> origin = origins.get(i);
        String text = texts(after).get(i);
        assertThat(origin.map(texts(before)::get).orElse(text)).isEqualTo(text);
        assertThat(texts(before)).contains(text);
      }
      List<Integer> known = origins.stream().flatMap(Optional::stream).toList();
      assertThat(known).doesNotHaveDuplicates();
      List<Integer> still = new ArrayList<>(known);
      still.removeAll(outcome.moved().get(k));
      assertThat(still).isSorted();
    }
    assertThat(outcome(what, form, seed)).isEqualTo(outcome);
  }

  @Property(tries = 100)
  void eachDoesWhatItSays(@ForAll long seed) {
    assertThat(outcome(Disturbance.NONE, Form.NUMBERED, seed).versions())
        .containsExactly(ENGLISH, CHINESE);
    Disturbance.Outcome moved = outcome(Disturbance.MOVED, Form.RENUMBERED, seed);
    assertThat(moved.moved().stream().mapToInt(Set::size).sum()).isBetween(1, 3);
    for (Version version : moved.versions()) {
      assertThat(version.segments().stream().map(Paragraph.class::cast))
          .filteredOn(paragraph -> paragraph.number().isPresent())
          .extracting(paragraph -> paragraph.number().map(ParagraphNumber::label).orElseThrow())
          .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }
    assertThat(outcome(Disturbance.MISSING, Form.LINES, seed).versions())
        .allMatch(version -> version.segments().size() == 9);
    assertThat(outcome(Disturbance.DOUBLED, Form.LINES, seed).versions())
        .allMatch(version -> new TreeSet<>(texts(version)).size() == 10)
        .allMatch(version -> version.segments().size() == 11);
  }

  @Property(tries = 100)
  void counterpartsAreThoseOfBefore(@ForAll long seed) {
    List<Bead> ones =
        IntStream.range(0, 10).mapToObj(i -> Bead.of(Span.at(i), Span.at(i))).toList();
    ParallelText before =
        new ParallelText(
            List.of(ENGLISH, CHINESE), new Alignment(List.of(Language.EN, Language.ZH), ones));
    Disturbance.Outcome outcome = outcome(Disturbance.MOVED, Form.NUMBERED, seed);
    Counterparts counterparts = new Counterparts(before, outcome);
    List<Bead> right = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (int j = 0; j < 10; j++) {
        Bead bead = Bead.of(Span.at(i), Span.at(j));
        boolean same = outcome.origins().get(0).get(i).equals(outcome.origins().get(1).get(j));
        assertThat(counterparts.areIn(bead)).isEqualTo(same);
        if (same) {
          right.add(bead);
        }
      }
    }

    int moved = outcome.moved().stream().mapToInt(Set::size).sum();
    assertThat(counterparts.torn(List.of())).isEqualTo(moved);
    assertThat(counterparts.torn(right)).isZero();
  }
}
