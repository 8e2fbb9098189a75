package org.paralleltext.check;

import java.util.ArrayList;
import java.util.List;
import org.paralleltext.bitext.Bead;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphNumber;
import org.paralleltext.text.Segment;

/**
 * Paragraphs that correspond and have other numbers, each of its own level: whether a point stands
 * below another one is not always seen.
 */
record ParagraphNumberCheck(Compared compared) implements Check {

  private static final String NONE = "";

  @Override
  public List<Finding> check(int b, Bead bead) {
    List<String> numbers = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Finding.Place> places = new ArrayList<>();
    for (int k = 0; k < compared.size(); k++) {
      List<Segment> segments = compared.segments(bead, k);
      if (!segments.isEmpty()) {
        String number = segments.size() == 1 ? number(segments.get(0)) : NONE;
        numbers.add(number);
        words.add(compared.language(k) + " " + number);
        places.add(compared.place(k, segments));
      }
    }
    boolean agree = numbers.contains(NONE) || numbers.stream().distinct().count() == 1;
    return agree
        ? List.of()
        : List.of(new Finding(Finding.Kind.PARAGRAPH_NUMBER, b, String.join(" | ", words), places));
  }

  private static String number(Segment segment) {
    String label =
        segment instanceof Paragraph paragraph
            ? paragraph.number().map(ParagraphNumber::label).orElse(NONE)
            : NONE;
    return label.substring(Math.max(0, label.lastIndexOf('(')));
  }
}
