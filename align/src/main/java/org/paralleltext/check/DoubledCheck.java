package org.paralleltext.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Cleaner;

/** Texts that stand twice in a version where another version has two texts. */
final class DoubledCheck implements Check {

  /** Shorter paragraphs may stand twice. */
  private static final int LONG = 30;

  private final Compared compared;

  /** By version: in which bead a text stood first. */
  private final List<Map<String, Integer>> first = new ArrayList<>();

  DoubledCheck(Compared compared) {
    this.compared = compared;
    compared.versions().forEach(version -> first.add(new HashMap<>()));
  }

  @Override
  public List<Finding> check(int b, Bead bead) {
    List<Finding> findings = new ArrayList<>();
    for (int k = 0; k < compared.size(); k++) {
      String text = Cleaner.of(compared.language(k)).fold(text(b, k));
      Integer before = text.length() < LONG ? null : first.get(k).putIfAbsent(text, b);
      if (before != null && differs(before, b, k)) {
        findings.add(
            new Finding(
                Finding.Kind.DOUBLED,
                b,
                compared.language(k) + " has the text of bead " + before + " again",
                List.of(compared.place(k, compared.segments(bead, k)))));
      }
    }
    return findings;
  }

  private String text(int b, int k) {
    return compared.text().text(compared.beads().get(b), compared.language(k));
  }

  private boolean differs(int one, int other, int except) {
    for (int k = 0; k < compared.size(); k++) {
      if (k != except && !text(one, k).equals(text(other, k))) {
        return true;
      }
    }
    return false;
  }
}
