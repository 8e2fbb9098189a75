package org.paralleltext.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paralleltext.bitext.Bead;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Repair;
import org.paralleltext.text.Segment;

/** Faults of a numbering that not all versions share; what all have is how the document is. */
record NumberingCheck(Compared compared) implements Check {

  @Override
  public List<Finding> check(int b, Bead bead) {
    List<Finding> findings = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int k = 0; k < compared.size(); k++) {
      for (Segment segment : compared.segments(bead, k)) {
        Optional<String> fault = repair(segment, k).map(NumberingCheck::words);
        if (fault.isPresent()) {
          faults.add(fault.get());
          findings.add(
              new Finding(
                  Finding.Kind.NUMBERING,
                  b,
                  compared.language(k) + " " + fault.get(),
                  List.of(compared.place(k, List.of(segment)))));
        }
      }
    }
    boolean shared = faults.size() == bead.coverage() && faults.stream().distinct().count() == 1;
    return shared ? List.of() : findings;
  }

  private Optional<Repair> repair(Segment segment, int k) {
    return segment instanceof Paragraph paragraph
        ? compared.versions().get(k).repair(paragraph)
        : Optional.empty();
  }

  private static String words(Repair repair) {
    return switch (repair.reason()) {
      case MISSING -> "has no number, must be " + repair.taken();
      case MISREAD -> "has " + repair.read() + ", must be " + repair.taken();
      case DOUBLED -> "has " + repair.read() + " a second time";
      case GAP -> "has " + repair.read() + ", and " + repair.taken() + " is nowhere";
    };
  }
}
