package org.paralleltext.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.segment.Sentence;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;

/** What holds of every result. */
class AlignerProperties {

  private final Aligner aligner = Aligner.withDefaults();

  @Provide
  Arbitrary<List<Version>> triples() {
    return Versions.anyTriple();
  }

  /**
   * The cover itself is checked by {@link Alignment} and {@link ParallelText}, which refuse
   * anything else.
   */
  @Property(tries = 200)
  void everySegmentIsInABead(@ForAll("triples") List<Version> versions) {
    ParallelText text = aligner.align(versions);

    for (Version version : versions) {
      assertThat(text.alignment().size(version.language())).isEqualTo(version.segments().size());
    }
  }

  @Property(tries = 30)
  void languagesThatTheTableLacksAreCoveredToo(@ForAll("triples") List<Version> versions) {
    List<Version> others = new ArrayList<>();
    for (String code : List.of("de", "ja", "th")) {
      Version version = versions.get(others.size());
      others.add(
          new Version(
              Language.ofCode(code), version.source(), version.symbol(), version.segments()));
    }

    assertThat(aligner.align(others).versions()).containsExactlyElementsOf(others);
  }

  /** {@link ParallelText} refuses pairs that cover less, or reach beyond a bead of all. */
  @Property(tries = 200)
  void pairsReadOffTheResultNeverContradictEachOther(@ForAll("triples") List<Version> versions) {
    ParallelText text = aligner.align(versions);
    Alignment there = text.alignment().project(List.of(Language.EN, Language.ZH));
    Alignment back = text.alignment().project(List.of(Language.ZH, Language.AR));
    Alignment across = text.alignment().project(List.of(Language.EN, Language.AR));

    assertThat(text.pairs()).hasSize(3);
    for (Bead first : there.beads()) {
      for (Bead second : back.beads()) {
        if (first.coverage() == 2
            && second.coverage() == 2
            && first.spans().get(1).equals(second.spans().get(0))) {
          assertThat(across.beads())
              .extracting(Bead::spans)
              .contains(List.of(first.spans().get(0), second.spans().get(1)));
        }
      }
    }
  }

  @Property(tries = 200)
  void everyBeadHasAConfidence(@ForAll("triples") List<Version> versions) {
    ParallelText text = aligner.align(versions);

    assertThat(text.alignment().beads()).allMatch(bead -> bead.confidence().isPresent());
    assertThat(text.pair(Language.AR, Language.EN).beads())
        .allMatch(bead -> bead.confidence().isPresent());
  }

  /** A segment may hold several sentences, and a bead of sentences may not leave its segments. */
  @Property(tries = 40)
  void sentencesStayInsideTheBeadsOfTheirSegments(@ForAll("triples") List<Version> versions) {
    ParallelText segments = aligner.align(versions);
    for (Level level : List.of(Level.SENTENCE, Level.CLAUSE)) {
      ParallelText sentences = Aligner.builder().level(level).build().align(versions);

      List<List<Segment>> given = ends(segments, Function.identity());
      assertThat(ends(sentences, sentence -> ((Sentence) sentence).whole())).containsAll(given);
      assertThat(sentences.alignment().beads())
          .allMatch(bead -> bead.confidence().orElseThrow() <= 1);
      for (Version version : sentences.versions()) {
        assertThat(version.segments()).allMatch(Sentence.class::isInstance);
      }
    }
  }

  /** By bead: the last segment of each language up to its end. */
  private static List<List<Segment>> ends(ParallelText text, Function<Segment, Segment> whole) {
    List<List<Segment>> ends = new ArrayList<>();
    for (Bead bead : text.alignment().beads()) {
      List<Segment> end = new ArrayList<>();
      for (int k = 0; k < bead.spans().size(); k++) {
        int last = bead.spans().get(k).end() - 1;
        end.add(last < 0 ? null : whole.apply(text.versions().get(k).segments().get(last)));
      }
      ends.add(end);
    }
    return ends;
  }
}
