package org.paralleltext.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Bead;

/** Citations, months and numbers that one version has and another has not. */
final class FactCheck implements Check {

  private final Compared compared;
  private final List<Facts> facts;

  FactCheck(Compared compared) {
    this.compared = compared;
    facts = compared.versions().stream().map(Facts::new).toList();
  }

  @Override
  public List<Finding> check(int b, Bead bead) {
    List<Said> all = new ArrayList<>();
    for (int k = 0; k < compared.size(); k++) {
      all.add(new Said(facts.get(k), compared.segments(bead, k)));
    }
    List<Finding> findings = new ArrayList<>(doubleMonths(b, bead, all));
    for (Finding.Kind kind :
        List.of(Finding.Kind.CITATION, Finding.Kind.MONTH, Finding.Kind.NUMBER)) {
      findings.addAll(disagreement(kind, b, bead, all));
    }
    return findings;
  }

  private List<Finding> disagreement(Finding.Kind kind, int b, Bead bead, List<Said> all) {
    boolean agree =
        all.stream()
            .flatMap(said -> said.facts(kind).stream())
            .noneMatch(fact -> isLacking(fact, all, false));
    if (agree) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    List<Finding.Place> places = new ArrayList<>();
    for (int k = 0; k < compared.size(); k++) {
      if (!bead.spans().get(k).isEmpty()) {
        List<Fact> odd =
            all.get(k).facts(kind).stream().filter(fact -> isLacking(fact, all, true)).toList();
        String values = odd.stream().map(Fact::value).distinct().collect(Collectors.joining(", "));
        words.add(compared.language(k) + " " + (values.isEmpty() ? "-" : values));
        for (Fact fact : odd) {
          places.add(compared.place(bead, k, fact.place()));
        }
      }
    }
    return List.of(new Finding(kind, b, String.join(" | ", words), places));
  }

  /** Whether one of the versions lacks a fact, see {@link Said#lacks}. */
  private static boolean isLacking(Fact fact, List<Said> all, boolean surely) {
    return all.stream().anyMatch(said -> said.lacks(fact, surely));
  }

  private List<Finding> doubleMonths(int b, Bead bead, List<Said> all) {
    List<Finding> findings = new ArrayList<>();
    for (int k = 0; k < compared.size(); k++) {
      for (Fact fact : all.get(k).facts(Finding.Kind.DOUBLE_MONTH)) {
        List<Finding.Place> places = List.of(compared.place(bead, k, fact.place()));
        findings.add(new Finding(fact.kind(), b, fact.value(), places));
      }
    }
    return findings;
  }
}
