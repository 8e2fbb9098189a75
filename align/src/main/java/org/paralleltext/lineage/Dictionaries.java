package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.paralleltext.align.Aligner;
import org.paralleltext.lexicon.LexiconLearner;
import org.paralleltext.lexicon.Translations;
import org.paralleltext.text.Language;

/**
 * What is known of translation for the editions of one resolution: what an aligner knows, and what
 * those of the editions teach that are there in both languages. Thread-safe.
 */
final class Dictionaries {

  private record Pair(Language left, Language right) {}

  private final Aligner aligner;
  private final List<Wording> editions;
  private final Map<Pair, List<Translations>> known = new ConcurrentHashMap<>();

  Dictionaries(Aligner aligner, List<Wording> editions) {
    this.aligner = aligner;
    this.editions = List.copyOf(editions);
  }

  List<Translations> of(Language left, Language right) {
    Pair pair = new Pair(left, right);
    List<Translations> found = known.get(pair);
    if (found == null) {
      // Not inside the map: learning is parallel, and might come back here on the same thread.
      found = find(pair);
      known.put(pair, found);
    }
    return found;
  }

  private List<Translations> find(Pair pair) {
    LexiconLearner learner = new LexiconLearner();
    for (Wording edition : editions) {
      if (edition.languages().containsAll(List.of(pair.left(), pair.right()))) {
        for (int bead = 0; bead < edition.edition().beads().size(); bead++) {
          learner.add(edition.tokens(bead, pair.left()), edition.tokens(bead, pair.right()));
        }
      }
    }
    List<Translations> all = new ArrayList<>(aligner.translations(pair.left(), pair.right()));
    all.add(new Translations(learner.learn(), true));
    return all;
  }
}
