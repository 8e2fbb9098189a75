package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paralleltext.lexicon.Tokenizer;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.text.Language;

/** The words of an edition, bead by bead in each of its languages. Immutable. */
final class Wording {

  private final Edition edition;
  private final Map<Language, List<List<String>>> tokens = new HashMap<>();

  Wording(Edition edition) {
    this.edition = edition;
    for (Language language : edition.languages()) {
      Tokenizer tokenizer = Tokenizer.of(language);
      List<List<String>> beads = new ArrayList<>();
      for (int bead = 0; bead < edition.beads().size(); bead++) {
        beads.add(tokens(edition.paragraphs(bead, language), tokenizer));
      }
      tokens.put(language, beads);
    }
  }

  private static List<String> tokens(List<Paragraph> paragraphs, Tokenizer tokenizer) {
    return paragraphs.stream()
        .flatMap(paragraph -> tokenizer.tokens(paragraph.content()).stream())
        .toList();
  }

  Edition edition() {
    return edition;
  }

  List<Language> languages() {
    return edition.languages();
  }

  /** The words of all beads in a language. */
  List<List<String>> tokens(Language language) {
    return tokens.get(language);
  }

  /** The words of a bead in a language. */
  List<String> tokens(int bead, Language language) {
    return tokens.get(language).get(bead);
  }

  /** The words of several lists of beads, those of one list one after the other. */
  List<List<String>> tokens(List<List<Integer>> lists, Language language) {
    return lists.stream().map(beads -> tokensOf(beads, language)).toList();
  }

  private List<String> tokensOf(List<Integer> beads, Language language) {
    return beads.stream().flatMap(bead -> tokens(bead, language).stream()).toList();
  }
}
