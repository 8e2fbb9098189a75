package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paralleltext.align.Aligner;
import org.paralleltext.lexicon.Tokenizer;
import org.paralleltext.lexicon.Vocabulary;
import org.paralleltext.resolution.Citation;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;

/**
 * Finds which documents are editions of one resolution.
 *
 * <p>Content decides. In a common language, two documents are as alike as they share runs of four
 * words (Broder 1997, Compression and Complexity of Sequences); what a document cites is then no
 * evidence, since resolutions of a council cite each other whatever they are about. Without a
 * common language, the later must cite the earlier, and most paragraphs must be found again.
 */
final class Kinships {

  /** How many words a run has; of 3 to 5, the one that sets the mandates of sc/ apart best. */
  private static final int RUN = 4;

  /** So many runs are added to either document, since short ones may be alike by chance. */
  private static final double SHORT = 100;

  /**
   * How alike documents in a language must be. Between the most alike of the 111 resolutions of
   * sc/2020 and sc/2022 that are not editions of one, and the least alike that are, each as much as
   * holds it to any other.
   */
  private static final Map<String, Double> ALIKE =
      Map.of("en", 0.215, "zh", 0.16, "ar", 0.165, "fr", 0.2, "es", 0.215, "ru", 0.175);

  /** The same in a language of which nothing is known. */
  private static final double ALIKE_ELSEWHERE = 0.2;

  /**
   * The same without a common language, in the share of words in paragraphs found again. Of the
   * pairs of sc/, one in Chinese and one in Arabic, of which one cites the other and which are not
   * editions of one resolution, the highest is 0.39; of the others three quarters are above.
   */
  private static final double ALIKE_ACROSS = 0.45;

  private final List<List<Resolution>> documents;
  private final Dictionaries dictionaries;

  /** By document and language: its runs of words. */
  private final List<Map<Language, Bag>> runs = new ArrayList<>();

  /** By document: the symbols that it cites. */
  private final List<Set<String>> cited;

  private final double[] once;

  /**
   * @param documents the versions of each, with a symbol; in order of their symbols
   */
  Kinships(List<List<Resolution>> documents, Aligner aligner) {
    this.documents = documents;
    dictionaries = new Dictionaries(aligner, List.of());
    Vocabulary vocabulary = new Vocabulary();
    for (List<Resolution> versions : documents) {
      Map<Language, Bag> bags = new TreeMap<>();
      versions.forEach(version -> bags.put(version.language(), runs(version, vocabulary)));
      runs.add(bags);
    }
    cited = documents.parallelStream().map(Kinships::citations).toList();
    once = new double[vocabulary.names().size()];
    Arrays.fill(once, 1);
  }

  private static Bag runs(Resolution version, Vocabulary vocabulary) {
    Tokenizer tokenizer = Tokenizer.of(version.language());
    List<String> found = new ArrayList<>();
    for (Paragraph paragraph : version.paragraphs()) {
      List<String> tokens = tokenizer.tokens(paragraph.content());
      for (int i = 0; i + RUN <= tokens.size(); i++) {
        found.add(String.join(" ", tokens.subList(i, i + RUN)));
      }
    }
    return Bag.of(found.stream().distinct().mapToInt(vocabulary::number).toArray());
  }

  static Symbol symbol(List<Resolution> versions) {
    return versions.get(0).symbol().orElseThrow();
  }

  /** All pairs of documents that are editions of one resolution, the later ones in order. */
  List<Kinship> find() {
    return IntStream.range(0, documents.size())
        .boxed()
        .parallel()
        .flatMap(
            later ->
                IntStream.range(0, later)
                    .mapToObj(earlier -> between(earlier, later))
                    .flatMap(Optional::stream))
        .toList();
  }

  private Optional<Kinship> between(int earlier, int later) {
    Symbol first = symbol(documents.get(earlier));
    Symbol second = symbol(documents.get(later));
    if (first.organ() != second.organ()) {
      return Optional.empty();
    }
    boolean isCited = cited.get(later).contains(first.formal());
    List<Language> common =
        runs.get(earlier).keySet().stream().filter(runs.get(later)::containsKey).toList();
    double likeness =
        common.isEmpty()
            ? isCited ? across(earlier, later) : 0
            : within(runs.get(earlier), runs.get(later), common);
    return Optional.of(new Kinship(first, second, likeness, isCited))
        .filter(kinship -> kinship.likeness() >= 1);
  }

  private static Set<String> citations(List<Resolution> versions) {
    return versions.stream()
        .flatMap(version -> version.citations().stream())
        .map(Citation::symbol)
        .collect(Collectors.toSet());
  }

  /** How alike two documents are over what is needed, on average over the languages. */
  private double within(
      Map<Language, Bag> one, Map<Language, Bag> other, List<Language> languages) {
    return languages.stream()
        .mapToDouble(
            language ->
                cosine(one.get(language), other.get(language))
                    / ALIKE.getOrDefault(language.code(), ALIKE_ELSEWHERE))
        .average()
        .orElseThrow();
  }

  private double cosine(Bag one, Bag other) {
    double sizes = (one.words().length + SHORT) * (other.words().length + SHORT);
    return one.common(other, once) / Math.sqrt(sizes);
  }

  /** The same of documents without a common language, by their first versions. */
  private double across(int earlier, int later) {
    List<Wording> both =
        List.of(
            new Wording(Edition.of(documents.get(earlier).get(0))),
            new Wording(Edition.of(documents.get(later).get(0))));
    double[] sizes = {SHORT, SHORT};
    double found = 0;
    for (Draft draft : new Weaver(both, dictionaries).weave()) {
      double words = 0;
      for (int edition = 0; edition < 2; edition++) {
        Wording wording = both.get(edition);
        Language language = wording.languages().get(0);
        int size =
            draft.beads(edition).stream()
                .mapToInt(bead -> wording.tokens(bead, language).size())
                .sum();
        sizes[edition] += size;
        words += size / 2.0;
      }
      found += draft.isIn(0) && draft.isIn(1) ? words * draft.confidence(1) : 0;
    }
    return found / Math.sqrt(sizes[0] * sizes[1]) / ALIKE_ACROSS;
  }
}
