package org.paralleltext.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paralleltext.score.Unit;
import org.paralleltext.search.PairPath;
import org.paralleltext.search.Step;

/**
 * Numbers as the other version would count them. Where the paragraphs around one have other numbers
 * than those they were aligned with, all off by as much, a numbering is shifted, and equal numbers
 * would mislead; where they disagree, its number tells nothing.
 */
final class Renumbering {

  /** So many neighbours on either side are asked. */
  private static final int NEIGHBOURS = 3;

  private static final Pattern NUMBER = Pattern.compile("(\\D*)(\\d{1,4})(.*)");

  /** How much more the numbers on the right are, at a unit on the left. */
  private record Offset(int row, int by) {}

  private final List<Offset> offsets = new ArrayList<>();

  private Renumbering(List<Unit> left, List<Unit> right, PairPath path) {
    for (Step step : path.steps()) {
      if (step.left().length() == 1 && step.right().length() == 1) {
        offset(left.get(step.left().start()), right.get(step.right().start()))
            .ifPresent(by -> offsets.add(new Offset(step.left().start(), by)));
      }
    }
  }

  /** The units of the left with numbers as the right counts them, as far as a path tells. */
  static List<Unit> of(List<Unit> left, List<Unit> right, PairPath path) {
    Renumbering renumbering = new Renumbering(left, right, path);
    return renumbering.offsets.stream().allMatch(offset -> offset.by() == 0)
        ? left
        : renumbering.renumbered(left);
  }

  private List<Unit> renumbered(List<Unit> left) {
    List<Unit> units = new ArrayList<>();
    int next = 0;
    for (int row = 0; row < left.size(); row++) {
      while (next < offsets.size() && offsets.get(next).row() < row) {
        next++;
      }
      units.add(renumbered(left.get(row), row, next));
    }
    return units;
  }

  private Unit renumbered(Unit unit, int row, int next) {
    if (unit.label().isEmpty()) {
      return unit;
    }
    boolean known = next < offsets.size() && offsets.get(next).row() == row;
    int after = known ? next + 1 : next;
    List<Integer> votes = new ArrayList<>();
    offsets.subList(Math.max(0, next - NEIGHBOURS), next).forEach(one -> votes.add(one.by()));
    offsets
        .subList(Math.min(after, offsets.size()), Math.min(offsets.size(), after + NEIGHBOURS))
        .forEach(one -> votes.add(one.by()));
    boolean agree = votes.stream().distinct().count() == 1;
    Optional<String> label =
        votes.isEmpty() || agree
            ? unit.label().map(number -> plus(number, votes.isEmpty() ? 0 : votes.get(0)))
            : Optional.empty();
    return new Unit(unit.length(), unit.kind(), label);
  }

  private static Optional<Integer> offset(Unit left, Unit right) {
    Optional<Matcher> l = left.label().map(NUMBER::matcher).filter(Matcher::matches);
    Optional<Matcher> r = right.label().map(NUMBER::matcher).filter(Matcher::matches);
    return l.isPresent()
            && r.isPresent()
            && l.get().group(1).equals(r.get().group(1))
            && l.get().group(3).equals(r.get().group(3))
        ? Optional.of(Integer.parseInt(r.get().group(2)) - Integer.parseInt(l.get().group(2)))
        : Optional.empty();
  }

  /** A number with more added to it; a label without one stays. */
  private static String plus(String label, int more) {
    Matcher number = NUMBER.matcher(label);
    return number.matches()
        ? number.group(1) + (Integer.parseInt(number.group(2)) + more) + number.group(3)
        : label;
  }
}
