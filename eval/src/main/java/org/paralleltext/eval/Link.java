package org.paralleltext.eval;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Set;

/**
 * A bead of two languages as evaluation sees it: two sets of segment positions from 0. Gold beads
 * may hold positions that are not adjacent, and may cross.
 *
 * @param source positions in the first language, may be empty
 * @param target positions in the second language, may be empty
 */
public record Link(Set<Integer> source, Set<Integer> target) {

  /** Copies the sets. */
  public Link {
    source = ImmutableSet.copyOf(source);
    target = ImmutableSet.copyOf(target);
  }

  /** A link of these positions. */
  public static Link of(Collection<Integer> source, Collection<Integer> target) {
    return new Link(ImmutableSet.copyOf(source), ImmutableSet.copyOf(target));
  }

  /** Whether one side is empty. */
  public boolean isNull() {
    return source.isEmpty() || target.isEmpty();
  }

  /** The link with its sides exchanged. */
  public Link swapped() {
    return new Link(target, source);
  }
}
