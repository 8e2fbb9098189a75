package org.paralleltext.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for any editions. */
class LineageProperties {

  @Provide
  Arbitrary<String[]> paragraphs() {
    return Editions.anyParagraphs();
  }

  /** The cover is checked again when a lineage is made, which refuses anything else. */
  @Property(tries = 100)
  void everyParagraphIsInExactlyOneStrand(
      @ForAll("paragraphs") String[] a,
      @ForAll("paragraphs") String[] b,
      @ForAll("paragraphs") String[] c) {
    List<Edition> editions =
        List.of(
            Editions.english("80/1", a), Editions.english("82/1", b), Editions.english("84/1", c));
    Lineage lineage = Editions.lineage(editions.toArray(Edition[]::new));

    for (int edition = 0; edition < 3; edition++) {
      int column = edition;
      assertThat(lineage.strands().stream().flatMap(s -> s.beads().get(column).stream()))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, editions.get(edition).beads().size()).boxed().toList());
    }
  }

  @Property(tries = 100)
  void anEditionBesideItselfIsKept(@ForAll("paragraphs") String[] paragraphs) {
    Edition edition = Editions.english("80/1", paragraphs);

    assertThat(Editions.lineage(edition, edition).strands())
        .allSatisfy(
            strand ->
                assertThat(strand.revisions().get(1).orElseThrow().change())
                    .isEqualTo(Change.KEPT));
  }

  @Property(tries = 100)
  void aRevisionSaysWhichEditionsHaveTheStrand(
      @ForAll("paragraphs") String[] a, @ForAll("paragraphs") String[] b) {
    Lineage lineage = Editions.lineage(Editions.english("80/1", a), Editions.english("82/1", b));

    for (Strand strand : lineage.strands()) {
      Change change = strand.revisions().get(1).orElseThrow().change();
      assertThat(strand.isIn(0)).isEqualTo(change != Change.ADDED);
      assertThat(strand.isIn(1)).isEqualTo(change != Change.DROPPED);
    }
  }

  @Property(tries = 100)
  void swappingTheEditionsMirrorsTheChanges(
      @ForAll("paragraphs") String[] a, @ForAll("paragraphs") String[] b) {
    Edition one = Editions.english("80/1", distinct(a));
    Edition other = Editions.english("82/1", distinct(b));

    Lineage there = Editions.lineage(one, other);
    Lineage back = Editions.lineage(other, one);

    assertThat(there.strands().stream().map(strand -> mirrored(strand.beads())))
        .containsExactlyInAnyOrderElementsOf(back.strands().stream().map(Strand::beads).toList());
  }

  /** Equal paragraphs may be taken for each other, in either direction for another. */
  private static String[] distinct(String[] paragraphs) {
    return List.of(paragraphs).stream().distinct().toArray(String[]::new);
  }

  private static List<List<Integer>> mirrored(List<List<Integer>> beads) {
    return List.of(beads.get(1), beads.get(0));
  }
}
