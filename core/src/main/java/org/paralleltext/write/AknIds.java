package org.paralleltext.write;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.BitextUnit;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;

/**
 * The ids of the paragraphs of one document in all its languages: an {@code eId} in each language,
 * and a {@code wId} that is the same in all of them for paragraphs that correspond. Immutable.
 *
 * <p>Numbered paragraphs are named as the <i>Akoma Ntoso Naming Convention</i>, version 1.0, has
 * it: {@code para_12__point_b}; others by what they are, counted in their file: {@code
 * container_3}.
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
    for (BitextUnit unit : text.units()) {
      if (options.keeps(text, unit.bead())) {
        ids.addWork(text, unit.bead());
      }
    }
    return ids;
  }

  private void addExpressions(Version version) {
    Map<ParagraphKind, Integer> counts = new EnumMap<>(ParagraphKind.class);
    Set<String> used = new HashSet<>();
    for (Segment segment : version.segments()) {
      if (segment instanceof Paragraph paragraph) {
        int count = counts.merge(paragraph.kind(), 1, Integer::sum);
        String id = id(paragraph, count);
        for (int again = 2; !used.add(id); again++) {
          id = id(paragraph, count) + "-" + again;
        }
        expressions.put(paragraph, id);
      }
    }
  }

  /** The id of a paragraph, unless another one has the same number. */
  private static String id(Paragraph paragraph, int count) {
    boolean numbered =
        paragraph.kind() == ParagraphKind.OPERATIVE
            || paragraph.kind() == ParagraphKind.SUBPARAGRAPH;
    if (numbered && paragraph.number().isPresent()) {
      String label = paragraph.number().get().label();
      return "para_" + label.replaceAll("\\((\\w+)\\)", "__point_$1").replace(' ', '-');
    }
    return element(paragraph.kind()) + "_" + count;
  }

  private static String element(ParagraphKind kind) {
    return switch (kind) {
      case CHAPEAU -> "formula";
      case PREAMBULAR -> "container";
      case OPERATIVE -> "para_nn";
      case SUBPARAGRAPH -> "point_nn";
      default -> kind.word();
    };
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
