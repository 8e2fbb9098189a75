package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.paralleltext.align.Aligner;
import org.paralleltext.text.Language;

/**
 * The editions of one recurring resolution, aligned paragraph by paragraph, within a language and
 * across languages. Immutable and thread-safe.
 *
 * <p>Every paragraph of every edition is in one strand, so what can be read off for any two
 * editions in any two languages never contradicts the rest.
 *
 * @param editions in the order in which they were adopted
 * @param strands the paragraphs through the editions; those of an edition in its order, unless they
 *     moved
 */
public record Lineage(List<Edition> editions, List<Strand> strands) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no edition, a strand has another number of
   *     editions, or a bead of an edition is not in one strand
   */
  public Lineage {
    editions = List.copyOf(editions);
    strands = List.copyOf(strands);
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("a lineage must have an edition");
    }
    for (int edition = 0; edition < editions.size(); edition++) {
      int column = edition;
      List<Integer> covered =
          strands.stream().flatMap(strand -> strand.beads().get(column).stream()).sorted().toList();
      int beads = editions.get(edition).beads().size();
      if (!covered.equals(IntStream.range(0, beads).boxed().toList())) {
        throw new IllegalArgumentException(
            editions.get(edition).symbol() + " has " + beads + " beads, strands hold " + covered);
      }
    }
  }

  /**
   * Aligns editions of one resolution.
   *
   * <p>Where two editions have a language in common, their words in it decide; else words are
   * compared by the aligner's lexicons, and by what the editions teach that are there in both
   * languages. Places count little, numbers of paragraphs not at all. Time grows with the cube of
   * the number of paragraphs.
   *
   * @param editions one or more, in the order in which they were adopted
   * @param aligner knows what is known of translation besides
   */
  public static Lineage of(List<Edition> editions, Aligner aligner) {
    List<Wording> wordings = editions.stream().map(Wording::new).toList();
    List<Draft> drafts = new Weaver(wordings, new Dictionaries(aligner, wordings)).weave();
    List<List<Optional<Revision>>> columns = new ArrayList<>();
    columns.add(drafts.stream().map(draft -> Optional.<Revision>empty()).toList());
    for (int edition = 1; edition < editions.size(); edition++) {
      columns.add(new Revisions(editions, drafts, edition).all());
    }
    List<Strand> strands = new ArrayList<>();
    for (int s = 0; s < drafts.size(); s++) {
      int row = s;
      Draft draft = drafts.get(s);
      strands.add(
          new Strand(
              IntStream.range(0, editions.size()).mapToObj(draft::beads).toList(),
              columns.stream().map(column -> column.get(row)).toList()));
    }
    return new Lineage(editions, strands);
  }

  /** How often each change happened from an edition to the next. */
  public Map<Change, Long> changes(int edition) {
    Map<Change, Long> counts = new TreeMap<>();
    strands.forEach(
        strand ->
            strand
                .revisions()
                .get(edition)
                .ifPresent(revision -> counts.merge(revision.change(), 1L, Long::sum)));
    return counts;
  }

  /**
   * The last edition before another that has a strand in a language, by which one sees what changed
   * in its words.
   */
  public Optional<Integer> precedent(Strand strand, int edition, Language language) {
    return IntStream.range(0, edition)
        .map(i -> edition - 1 - i)
        .filter(
            earlier ->
                strand.beads().get(earlier).stream()
                    .anyMatch(bead -> !editions.get(earlier).paragraphs(bead, language).isEmpty()))
        .boxed()
        .findFirst();
  }
}
