package org.paralleltext.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.paralleltext.bitext.BitextUnit;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;

class MoveProperties {

  /** Reports whatever comes into question. */
  private final Aligner aligner = Aligner.builder().crossing(0).build();

  @Provide
  Arbitrary<List<Version>> triples() {
    return Versions.anyTriple();
  }

  @Property(tries = 60)
  void nothingIsLost(@ForAll("triples") List<Version> versions) {
    ParallelText text = aligner.align(versions);

    assertThat(text.withoutMoves()).isEqualTo(Aligner.withDefaults().align(versions));
    for (int k = 0; k < versions.size(); k++) {
      List<Integer> segments = new ArrayList<>();
      for (BitextUnit unit : text.units()) {
        Span span = unit.bead().spans().get(k);
        for (int i = span.start(); i < span.end(); i++) {
          segments.add(i);
        }
      }
      assertThat(segments).doesNotHaveDuplicates().hasSize(versions.get(k).segments().size());
    }
  }

  @Property(tries = 40)
  void theOrderOfTheVersionsDoesNotMatter(@ForAll("triples") List<Version> versions) {
    List<Version> turned = List.of(versions.get(2), versions.get(0), versions.get(1));
    List<Language> order = List.of(Language.AR, Language.EN, Language.ZH);
    ParallelText text = aligner.align(versions);

    assertThat(aligner.align(turned)).isEqualTo(text);
    ParallelText mirrored = text.inOrder(order);
    assertThat(mirrored.moves()).hasSameSizeAs(text.moves());
    assertThat(mirrored.inOrder(text.alignment().languages())).isEqualTo(text);
  }

  @Property(tries = 30)
  void aTextBesideItselfHasNoMoves(@ForAll("triples") List<Version> versions) {
    Version english = versions.get(0);
    Version same =
        new Version(Language.of("fr"), english.source(), english.symbol(), english.segments());

    assertThat(aligner.align(List.of(english, same)).moves()).isEmpty();
  }

  /** Lines with words and numbers of their own, one of them at another place. */
  @Property(tries = 30)
  void whatMovedIsFound(
      @ForAll @IntRange(min = 100, max = 900) int number,
      @ForAll @IntRange(max = 11) int from,
      @ForAll @IntRange(max = 11) int to) {
    Assume.that(Math.abs(to - from) > 1);
    List<Version> versions = Versions.changed(number, Collections.nCopies(12, -1));
    Version chinese = versions.get(1);
    List<Segment> segments = new ArrayList<>(chinese.segments());
    segments.add(to, segments.remove(from));
    Version moved = new Version(Language.ZH, chinese.source(), chinese.symbol(), segments);

    ParallelText text = aligner.align(List.of(versions.get(0), moved));

    assertThat(text.moves().stream().map(move -> move.bead().spans()))
        .containsExactly(List.of(Span.at(from), Span.at(to)));
  }
}
