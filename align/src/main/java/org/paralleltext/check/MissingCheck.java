package org.paralleltext.check;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.bitext.Bead;

/** Paragraphs that a version lacks. */
record MissingCheck(Compared compared) implements Check {

  @Override
  public List<Finding> check(int b, Bead bead) {
    List<String> lacking = new ArrayList<>();
    List<Finding.Place> places = new ArrayList<>();
    for (int k = 0; k < compared.size(); k++) {
      if (bead.spans().get(k).isEmpty()) {
        lacking.add(compared.language(k).code());
      } else {
        places.add(compared.place(k, compared.segments(bead, k)));
      }
    }
    return lacking.isEmpty()
        ? List.of()
        : List.of(
            new Finding(
                Finding.Kind.MISSING, b, "nothing in " + String.join(", ", lacking), places));
  }
}
