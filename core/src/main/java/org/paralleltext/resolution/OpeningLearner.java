package org.paralleltext.resolution;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/**
 * Learns an {@link OpeningModel} from resolutions whose paragraphs are known: logistic regression
 * with a Gaussian prior, by Newton's method along one coordinate after the other. Not thread-safe.
 */
public final class OpeningLearner {

  /** What is seen less often has no weight. */
  private static final int RARE = 2;

  /** The inverse of the prior's variance; 1 to 4 do about equally well across the two years. */
  private static final double PRIOR = 1.5;

  /** Weights that say less are left out. */
  private static final double SMALLEST = 0.05;

  private static final int ROUNDS = 60;

  private final LanguageTable table;
  private final Cleaner cleaner;
  private final String joint;
  private final List<List<String>> places = new ArrayList<>();
  private final List<Boolean> opens = new ArrayList<>();

  /**
   * A learner that knows nothing yet.
   *
   * @throws IllegalArgumentException if there is no table for the language, see {@link
   *     ResolutionParser#languages()}
   */
  public OpeningLearner(Language language) {
    table = LanguageTable.required(language);
    cleaner = Cleaner.of(language);
    joint = language.isHan() ? "" : " ";
  }

  /**
   * Learns from the preamble of a resolution in the learner's language.
   *
   * @param resolution as it was read from XML, or from any text with a paragraph a line
   */
  public void add(Resolution resolution) {
    StringBuilder text = new StringBuilder();
    Set<Integer> starts = new HashSet<>();
    for (Paragraph paragraph : resolution.paragraphs()) {
      if (paragraph.kind() == ParagraphKind.PREAMBULAR) {
        starts.add(text.length());
        text.append(cleaner.fold(paragraph.text())).append(joint);
      }
    }
    SourceText source = SourceText.of(resolution.source().name(), text.toString());
    MappedText key = MappedText.of(source, new Span(0, text.length()));
    PreambleOpenings openings = new PreambleOpenings(table, new Flow(key), 0, key.length());
    for (int i = 0; i < openings.size(); i++) {
      places.add(openings.traits(i));
      opens.add(starts.contains(openings.place(i)));
    }
  }

  /** How many places it has seen where words stand that can open a paragraph. */
  public int size() {
    return places.size();
  }

  /** What was learned so far. */
  public OpeningModel learn() {
    Map<String, List<Integer>> seen = seen();
    Map<String, Double> weights = new TreeMap<>();
    double[] odds = new double[places.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, List<Integer>> trait : seen.entrySet()) {
        double weight = weights.getOrDefault(trait.getKey(), 0.0);
        double step = step(weight, trait.getValue(), odds);
        weights.put(trait.getKey(), weight + step);
        trait.getValue().forEach(place -> odds[place] += step);
      }
    }
    weights.replaceAll((trait, weight) -> StrictMath.rint(100 * weight) / 100);
    weights.values().removeIf(weight -> Math.abs(weight) < SMALLEST);
    return new OpeningModel(weights);
  }

  /** The places where each trait that is not rare can be seen. */
  private Map<String, List<Integer>> seen() {
    Multiset<String> counts = HashMultiset.create();
    places.forEach(counts::addAll);
    Map<String, List<Integer>> seen = new TreeMap<>();
    for (int place = 0; place < places.size(); place++) {
      for (String trait : places.get(place)) {
        if (counts.count(trait) >= RARE) {
          seen.computeIfAbsent(trait, key -> new ArrayList<>()).add(place);
        }
      }
    }
    return seen;
  }

  /** Newton's step of one weight, no longer than 1. */
  private double step(double weight, List<Integer> where, double[] odds) {
    double slope = -PRIOR * weight;
    double bend = PRIOR;
    for (int place : where) {
      double probability = 1 / (1 + StrictMath.exp(-odds[place]));
      slope += (opens.get(place) ? 1 : 0) - probability;
      bend += probability * (1 - probability);
    }
    return Math.max(-1, Math.min(1, slope / bend));
  }
}
