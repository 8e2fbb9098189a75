package org.paralleltext.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
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
import org.paralleltext.text.Span;

class AlignerProperties {

  private final Aligner aligner = Aligner.withDefaults();

  @Provide
  Arbitrary<List<Version>> triples() {
    return Versions.anyTriple();
  }

  @Provide
  Arbitrary<Version> english() {
    return Versions.anyLines(Language.EN);
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

  @Property(tries = 200)
  void theOrderOfTheVersionsDoesNotMatter(@ForAll("triples") List<Version> versions) {
    List<Version> turned = List.of(versions.get(2), versions.get(0), versions.get(1));

    assertThat(aligner.align(turned)).isEqualTo(aligner.align(versions));
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

  @Property(tries = 100)
  void anAnchorAtTheBeginningOrTheEndChangesNothing(@ForAll("triples") List<Version> versions) {
    Map<Language, Integer> ends = new HashMap<>();
    Map<Language, Integer> begins = new HashMap<>();
    for (Version version : versions) {
      ends.put(version.language(), version.segments().size());
      begins.put(version.language(), 0);
    }

    assertThat(aligner.align(versions, List.of(new LockedAnchor(ends), new LockedAnchor(begins))))
        .isEqualTo(aligner.align(versions));
  }

  /** White space is no part of what a segment says. */
  @Property(tries = 100)
  void whiteSpaceChangesNothing(
      @ForAll("triples") List<Version> versions, @ForAll("spaces") String space) {
    List<Version> spaced = changed(versions, text -> space + text.replace(" ", space) + space);
    List<Version> bare = changed(versions, Function.identity());

    assertThat(aligner.align(spaced).alignment()).isEqualTo(aligner.align(bare).alignment());
  }

  private static List<Version> changed(List<Version> versions, Function<String, String> change) {
    return versions.stream()
        .map(
            version ->
                Versions.lines(
                    version.language(),
                    version.segments().stream()
                        .map(segment -> change.apply(segment.text()) + "\n")
                        .collect(Collectors.joining())))
        .toList();
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of(" ", "\t", "\u00A0", "\u3000", "\u2009")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(marks -> String.join("", marks));
  }

  /**
   * Two documents one after the other, with a boundary that is easily seen: the beads are those of
   * the two as a corpus, for what the one teaches helps the other. Only where texts say what
   * belongs together: where they do not, chance decides, and what is likely by chance depends on
   * the whole text.
   */
  @Property(tries = 100)
  void aBoundaryKeepsDocumentsApart(
      @ForAll("changes") List<Integer> first, @ForAll("changes") List<Integer> second) {
    List<Version> one = Versions.changed(1000, first);
    List<Version> other = Versions.changed(5000, second);
    List<Version> whole = new ArrayList<>();
    List<ParallelText> apart = aligner.alignAll(List.of(one, other));
    List<List<Span>> expected = new ArrayList<>(spans(apart.get(0), 0, 0));
    for (int k = 0; k < one.size(); k++) {
      whole.add(Versions.joined(one.get(k), other.get(k)));
    }
    expected.addAll(
        spans(aligner.align(other), one.get(0).segments().size(), one.get(1).segments().size()));

    assertThat(spans(aligner.align(whole), 0, 0)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<List<Integer>> changes() {
    return Arbitraries.integers().between(0, 9).list().ofMinSize(3).ofMaxSize(40);
  }

  /** The spans of all beads, in English and Chinese, moved by so much. */
  private static List<List<Span>> spans(ParallelText text, int english, int chinese) {
    return text.alignment().project(List.of(Language.EN, Language.ZH)).beads().stream()
        .map(bead -> List.of(moved(bead, 0, english), moved(bead, 1, chinese)))
        .toList();
  }

  private static Span moved(Bead bead, int column, int by) {
    Span span = bead.spans().get(column);
    return new Span(span.start() + by, span.end() + by);
  }

  @Property(tries = 200)
  void aTextAlignsWithItselfOneToOne(@ForAll("english") Version version) {
    Version same =
        new Version(Language.of("fr"), version.source(), version.symbol(), version.segments());

    assertThat(aligner.align(List.of(version, same)).alignment().beads())
        .extracting(Bead::shape)
        .allMatch("1-1"::equals);
  }
}
