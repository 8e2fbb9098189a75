package org.paralleltext.align;

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

  /** Why a resolution is left over that is alone with its symbol. */
  static final String ALONE = "no other version among the files";

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
   * @param reason what there is to say, in words
   */
  public record Remark(Profile profile, String reason) {}

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
