package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paralleltext.read.XmlElement;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.Span;

/**
 * A piece of text of an Akoma Ntoso document that is a paragraph, with its number before it.
 *
 * @param place where in the document it stands
 * @param numbered whether an element of its own held its number
 * @param line its text, number first
 */
record AknUnit(Place place, boolean numbered, Line line) {

  /** The parts of a document that its elements tell apart. */
  enum Place {
    COVER,
    SESSION,
    AGENDA,
    REFERENCE,
    TITLE,
    ADOPTION,
    FORMULA,
    PREAMBLE,
    BODY,
    HEADING,
    POINT,
    ATTACHMENT,
    VOTE,
    MEETING,
    NOTE
  }

  /** The units of a document in reading order. */
  static List<AknUnit> read(XmlElement root, Cleaner cleaner) {
    Reader reader = new Reader(cleaner);
    reader.readContent(root, Place.BODY);
    reader.endUnit(Place.BODY);
    return reader.units;
  }

  /** Goes through the elements once. */
  private static final class Reader {

    private static final Set<String> BLOCKS =
        Set.of("p", "listIntroduction", "listWrapUp", "heading", "subheading", "crossHeading");

    private final Cleaner cleaner;
    private final List<AknUnit> units = new ArrayList<>();
    private MappedText.Builder pending = MappedText.builder();
    private boolean numbered;

    /** Where the number before the next text ends; −1 if none stands there. */
    private int gap = -1;

    Reader(Cleaner cleaner) {
      this.cleaner = cleaner;
    }

    /** Reads what is inside an element; text outside of all paragraphs is a paragraph too. */
    void readContent(XmlElement parent, Place place) {
      for (XmlElement.Node node : parent.content()) {
        if (node instanceof XmlElement.Text text) {
          append(text.text());
        } else if (node instanceof XmlElement.Child child) {
          readChild(child.element(), place);
        }
      }
    }

    private void readChild(XmlElement element, Place place) {
      Place inner = place(element, place);
      if (element.name().equals("meta")) {
        return;
      }
      if (element.name().equals("num")) {
        endUnit(place);
        readContent(element, inner);
        numbered = hasText();
        gap = numbered ? element.text().sourceSpan().end() : -1;
      } else if (element.name().equals("authorialNote")) {
        readNote(element);
      } else if (BLOCKS.contains(element.name())) {
        if (!numbered) {
          endUnit(place);
        }
        readContent(element, inner);
        endUnit(inner);
      } else {
        readContent(element, inner);
      }
    }

    private boolean hasText() {
      return !cleaner.clean(pending.build()).isEmpty();
    }

    /** A note stands in the middle of the sentence that it belongs to. */
    private void readNote(XmlElement note) {
      Reader inside = new Reader(cleaner);
      inside.readContent(note, Place.NOTE);
      inside.endUnit(Place.NOTE);
      units.addAll(inside.units);
    }

    /** Adds a text; a space stands between a number and what follows it. */
    private void append(MappedText text) {
      if (gap >= 0 && !text.isEmpty() && !Cleaner.isSpace(text.charAt(0))) {
        pending.append(' ', gap);
      }
      gap = -1;
      pending.append(text);
    }

    void endUnit(Place place) {
      MappedText text = cleaner.clean(pending.build());
      if (!text.isEmpty()) {
        Span span = text.sourceSpan();
        Line line = Line.of(span, text, cleaner.fold(text), Line.Before.of(0, 0));
        units.add(new AknUnit(place, numbered, line));
      }
      pending = MappedText.builder();
      numbered = false;
    }

    private static Place place(XmlElement element, Place outer) {
      return switch (element.name()) {
        case "coverPage", "preface" -> Place.COVER;
        case "p" -> outer == Place.COVER ? onCover(element) : byClass(element, outer);
        case "formula" -> Place.FORMULA;
        case "preamble" -> Place.PREAMBLE;
        case "mainBody", "body" -> outer == Place.ATTACHMENT ? outer : Place.BODY;
        case "attachments", "attachment" -> Place.ATTACHMENT;
        case "heading", "subheading", "crossHeading" -> Place.HEADING;
        case "paragraph" -> isHeading(element) ? Place.HEADING : outer;
        case "point", "item" -> Place.POINT;
        default -> outer;
      };
    }

    private static Place onCover(XmlElement paragraph) {
      return paragraph
          .descendants()
          .filter(element -> element.name().equals("docTitle"))
          .map(title -> title.attribute("refersTo").equals(Optional.of("#adoption")))
          .map(isAdoption -> isAdoption ? Place.ADOPTION : Place.TITLE)
          .findFirst()
          .orElse(byClass(paragraph, Place.COVER));
    }

    /** What a paragraph outside of the body calls itself. */
    private static Place byClass(XmlElement paragraph, Place otherwise) {
      return switch (paragraph.attribute("class").orElse("")) {
        case "session" -> Place.SESSION;
        case "agenda" -> Place.AGENDA;
        case "reference" -> Place.REFERENCE;
        case "vote" -> Place.VOTE;
        case "meeting" -> Place.MEETING;
        default -> otherwise;
      };
    }

    /** Whether the style sheet shows it as a heading. */
    private static boolean isHeading(XmlElement paragraph) {
      return paragraph
          .attribute("class")
          .filter(style -> style.matches("H\\d+|H[A-Z]\\w*"))
          .isPresent();
    }
  }
}
