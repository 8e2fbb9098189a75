package org.paralleltext.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.score.Signal;
import org.paralleltext.score.Unit;

/**
 * Finds anchors between paragraphs: those whose kind and number stand exactly once on each side.
 */
public final class StructureAnchors {

  private StructureAnchors() {}

  /**
   * The anchors that structure offers, before any choice among them.
   *
   * @param signal what weighs them: the texts of the paragraphs, not their numbers again, for a
   *     numbering may be wrong from one paragraph on
   */
  public static List<Anchor> find(List<Unit> left, List<Unit> right, Signal signal) {
    Map<String, Integer> inRight = unique(right);
    List<Anchor> anchors = new ArrayList<>();
    unique(left)
        .forEach(
            (key, i) -> {
              Integer j = inRight.get(key);
              if (j != null) {
                double weight = signal.score(i, j);
                anchors.add(new Anchor(i, j, weight, key));
              }
            });
    return anchors;
  }

  private static Map<String, Integer> unique(List<Unit> units) {
    Map<String, Integer> places = new HashMap<>();
    Set<String> repeated = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      Optional<String> key = key(units.get(i));
      if (key.isPresent() && places.put(key.get(), i) != null) {
        repeated.add(key.get());
      }
    }
    places.keySet().removeAll(repeated);
    return places;
  }

  private static Optional<String> key(Unit unit) {
    return unit.kind()
        .flatMap(
            kind ->
                unit.label().isPresent() || isOneOfItsKind(kind)
                    ? Optional.of(kind.word() + unit.label().map(label -> " " + label).orElse(""))
                    : Optional.empty());
  }

  private static boolean isOneOfItsKind(ParagraphKind kind) {
    return switch (kind) {
      case SESSION, AGENDA, ADOPTION, REFERENCE, TITLE, CHAPEAU, MEETING -> true;
      default -> false;
    };
  }
}
