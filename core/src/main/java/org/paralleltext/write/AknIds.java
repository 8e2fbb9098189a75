package org.paralleltext.write;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;

/**
 * The ids of the paragraphs of one document in all its languages: an {@code eId} in each language,
 * and a {@code wId} that is the same in all of them for paragraphs that correspond. Immutable.
 */
final class AknIds {

  /** No paragraph has an id. */
  static final AknIds NONE = new AknIds();

  private final Map<Segment, String> expressions = new IdentityHashMap<>();
  private final Map<Segment, String> works = new IdentityHashMap<>();

  private AknIds() {}

  /** Those of a document; paragraphs of beads that options leave out have no {@code wId}. */
  static AknIds of(ParallelText text, WriteOptions options) {
    AknIds ids = new AknIds();
    text.versions().forEach(ids::addExpressions);
    for (Bead bead : text.alignment().beads()) {
      if (options.keeps(text, bead)) {
        ids.addWork(text, bead);
      }
    }
    return ids;
  }

  private void addExpressions(Version version) {
    Map<ParagraphKind, Integer> counts = new EnumMap<>(ParagraphKind.class);
    for (Segment segment : version.segments()) {
      if (segment instanceof Paragraph paragraph) {
        int count = counts.merge(paragraph.kind(), 1, Integer::sum);
        expressions.put(paragraph, paragraph.kind().word() + "_" + count);
      }
    }
  }

  /** Names a bead by its first paragraph, as the first language that has one calls it. */
  private void addWork(ParallelText text, Bead bead) {
    List<Language> languages = text.alignment().languages();
    String work = "";
    for (Language language : languages) {
      for (Segment segment : text.segments(bead, language)) {
        if (work.isEmpty()) {
          boolean isFirst = language.equals(languages.get(0));
          work = (isFirst ? "" : language + "__") + expressions.get(segment);
        }
        works.put(segment, work);
      }
    }
  }

  /** The id of a paragraph in its language. */
  Optional<String> expression(Paragraph paragraph) {
    return Optional.ofNullable(expressions.get(paragraph));
  }

  /** The id that it has in every language. */
  Optional<String> work(Paragraph paragraph) {
    return Optional.ofNullable(works.get(paragraph));
  }
}
