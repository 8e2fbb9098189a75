package org.paralleltext.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.paralleltext.eval.StructureScore;

/**
 * A text made from a resolution, each character of which knows the paragraph whose text it is.
 *
 * @param text the text
 * @param owners for each character the index of its paragraph, or {@link #NOBODY} for markers,
 *     furniture and white space between paragraphs
 * @param kinds the kinds of the paragraphs, as words
 * @param numbers the canonical numbers of the paragraphs; nothing for none
 */
public record Rendering(String text, int[] owners, List<String> kinds, List<String> numbers) {

  /** The owner of a character that is in no paragraph's text. */
  public static final int NOBODY = -1;

  /** The paragraphs as they stand in the text, those that have any. */
  public List<StructureScore.Entry> entries() {
    StringBuilder[] texts = new StringBuilder[kinds.size()];
    Arrays.setAll(texts, i -> new StringBuilder());
    for (int i = 0; i < owners.length; i++) {
      if (owners[i] != NOBODY) {
        texts[owners[i]].append(text.charAt(i));
      }
    }
    return IntStream.range(0, texts.length)
        .filter(i -> !texts[i].isEmpty())
        .mapToObj(i -> new StructureScore.Entry(kinds.get(i), numbers.get(i), texts[i].toString()))
        .toList();
  }

  /** Collects characters with their owners. Not thread-safe. */
  static final class Canvas {

    private final StringBuilder text = new StringBuilder();
    private int[] owners = new int[1024];

    Canvas add(CharSequence more, int owner) {
      for (int i = 0; i < more.length(); i++) {
        add(more.charAt(i), owner);
      }
      return this;
    }

    Canvas add(char c, int owner) {
      if (text.length() == owners.length) {
        owners = Arrays.copyOf(owners, 2 * owners.length);
      }
      owners[text.length()] = owner;
      text.append(c);
      return this;
    }

    Canvas add(Canvas more) {
      for (int i = 0; i < more.text.length(); i++) {
        add(more.text.charAt(i), more.owners[i]);
      }
      return this;
    }

    int length() {
      return text.length();
    }

    Rendering render(List<Piece> pieces) {
      return new Rendering(
          text.toString(),
          Arrays.copyOf(owners, text.length()),
          pieces.stream().map(Piece::kind).toList(),
          pieces.stream().map(Piece::number).toList());
    }
  }
}
