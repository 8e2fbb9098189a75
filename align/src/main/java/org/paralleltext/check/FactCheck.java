package org.paralleltext.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Bead;
import org.paralleltext.text.Segment;

/** Citations, months and numbers that one version has and another has not. */
final class FactCheck implements Check {

  private static final String COUNCIL = "S/RES/";

  private final Compared compared;
  private final List<Facts> facts;

  FactCheck(Compared compared) {
    this.compared = compared;
    facts = compared.versions().stream().map(Facts::new).toList();
  }

  @Override
  public List<Finding> check(int b, Bead bead) {
    List<List<Fact>> all = new ArrayList<>();
    for (int k = 0; k < compared.size(); k++) {
      Facts of = facts.get(k);
      all.add(
          compared.segments(bead, k).stream().flatMap(segment -> of.of(segment).stream()).toList());
    }
    List<Finding> findings = new ArrayList<>(doubleMonths(b, bead, all));
    for (Finding.Kind kind :
        List.of(Finding.Kind.CITATION, Finding.Kind.MONTH, Finding.Kind.NUMBER)) {
      findings.addAll(disagreement(kind, b, bead, all));
    }
    return findings;
  }

  private List<Finding> disagreement(Finding.Kind kind, int b, Bead bead, List<List<Fact>> all) {
    boolean agree =
        all.stream()
            .flatMap(List::stream)
            .noneMatch(fact -> fact.kind() == kind && isLacking(fact, all, bead, false));
    if (agree) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    List<Finding.Place> places = new ArrayList<>();
    for (int k = 0; k < compared.size(); k++) {
      if (!bead.spans().get(k).isEmpty()) {
        List<Fact> odd =
            all.get(k).stream()
                .filter(fact -> fact.kind() == kind && isLacking(fact, all, bead, true))
                .toList();
        String values = odd.stream().map(Fact::value).distinct().collect(Collectors.joining(", "));
        words.add(compared.language(k) + " " + (values.isEmpty() ? "-" : values));
        for (Fact fact : odd) {
          places.add(compared.place(bead, k, fact.place()));
        }
      }
    }
    return List.of(new Finding(kind, b, String.join(" | ", words), places));
  }

  /**
   * Whether a version that has the paragraph has not the fact, not even in words.
   *
   * @param surely whether words that might have gone unnoticed do not count
   */
  private boolean isLacking(Fact fact, List<List<Fact>> all, Bead bead, boolean surely) {
    for (int k = 0; k < compared.size(); k++) {
      boolean has =
          all.get(k).stream()
              .filter(other -> other.kind() == fact.kind())
              .anyMatch(other -> !Collections.disjoint(other.values(), fact.values()));
      if (!bead.spans().get(k).isEmpty() && !has && !isElsewhere(fact, k, bead, surely)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a version has a number in words, or cites a resolution by its number alone. */
  private boolean isElsewhere(Fact fact, int k, Bead bead, boolean surely) {
    if (fact.kind() == Finding.Kind.MONTH) {
      return false;
    }
    for (String value : fact.values()) {
      String number = fact.kind() == Finding.Kind.CITATION ? numberOf(value) : value;
      for (Segment segment : compared.segments(bead, k)) {
        if (!surely && facts.get(k).mayBeInWords(number)
            || facts.get(k).allNumbers(segment).contains(number)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The number of a resolution of the Security Council, by which it is cited a second time. */
  private static String numberOf(String symbol) {
    return symbol.startsWith(COUNCIL)
        ? symbol.substring(COUNCIL.length()).replaceFirst(" .*", "")
        : symbol;
  }

  private List<Finding> doubleMonths(int b, Bead bead, List<List<Fact>> all) {
    List<Finding> findings = new ArrayList<>();
    for (int k = 0; k < compared.size(); k++) {
      for (Fact fact : all.get(k)) {
        if (fact.kind() == Finding.Kind.DOUBLE_MONTH) {
          List<Finding.Place> places = List.of(compared.place(bead, k, fact.place()));
          findings.add(new Finding(fact.kind(), b, fact.value(), places));
        }
      }
    }
    return findings;
  }
}
