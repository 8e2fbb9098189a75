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
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/** What may be done to texts without changing their beads. */
class InvarianceProperties {

  private final Aligner aligner = Aligner.withDefaults();

  @Provide
  Arbitrary<List<Version>> triples() {
    return Versions.anyTriple();
  }

  @Provide
  Arbitrary<Version> english() {
    return Versions.anyLines(Language.EN);
  }

  @Property(tries = 200)
  void theOrderOfTheVersionsDoesNotMatter(@ForAll("triples") List<Version> versions) {
    List<Version> turned = List.of(versions.get(2), versions.get(0), versions.get(1));

    assertThat(aligner.align(turned)).isEqualTo(aligner.align(versions));
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
