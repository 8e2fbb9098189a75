package org.paralleltext.group;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.paralleltext.resolution.Symbol;

/**
 * Resolutions that are versions of one document, and those left over, by their profiles. Does not
 * depend on the order in which they came.
 *
 * <p>Versions go by their symbols; those that have none, or one that another file in the same
 * language has a better claim to, by their numbers and dates.
 *
 * @param groups two versions or more each; ordered by symbol, those without one last
 * @param remarks what is to be said of resolutions that are in a group: that they were put there by
 *     their content, or do not seem to belong there; ordered by file name
 * @param leftovers what belongs to no group, and why; ordered by file name
 */
public record DocumentGroups(List<Group> groups, List<Remark> remarks, List<Remark> leftovers) {

  /**
   * The versions of a document.
   *
   * @param symbol that of the document, whatever a version says
   * @param versions in order of language
   * @param confidence how likely all of them belong together: a probability, that of the weakest
   *     link which is needed to join them
   */
  public record Group(Optional<Symbol> symbol, List<Profile> versions, double confidence) {

    /** Copies the versions. */
    public Group {
      versions = List.copyOf(versions);
    }
  }

  /**
   * Something to be said of a resolution.
   *
   * @param profile that of the resolution
   * @param kind what there is to say
   * @param reason the same in words, with the names of other files
   */
  public record Remark(Profile profile, Kind kind, String reason) {}

  /** What there is to be said of resolutions. */
  public enum Kind {
    /** Left over: nothing else is a version of its document. */
    ALONE,
    /** Left over: its document has a version in its language already. */
    SPARE,
    /**
     * Left over: its symbol, if it has one, does not say where it belongs, nor does its content.
     */
    UNPLACED,
    /** In a group by its content, whatever its symbol is. */
    PLACED_BY_CONTENT,
    /** In a group by its symbol, but not like the others in it. */
    DOUBTFUL
  }

  /** Copies the lists. */
  public DocumentGroups {
    groups = List.copyOf(groups);
    remarks = List.copyOf(remarks);
    leftovers = List.copyOf(leftovers);
  }

  /** Groups resolutions. */
  public static DocumentGroups of(Collection<Profile> profiles) {
    return new Grouping(profiles).groups();
  }
}
