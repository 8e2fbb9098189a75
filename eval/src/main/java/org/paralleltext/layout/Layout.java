package org.paralleltext.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.paralleltext.read.TextReader;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/** What extractions of a resolution look like. */
public enum Layout {
  /** A paragraph a line, nothing else. */
  LINES {
    @Override
    Rendering.Canvas draw(Document document) {
      return Typesetter.lines(document, "\n");
    }
  },
  /** Everything in one line. */
  ONE_LINE {
    @Override
    Rendering.Canvas draw(Document document) {
      return Typesetter.lines(document, " ");
    }
  },
  /** Lines broken at a width, a blank line between paragraphs. */
  WRAPPED {
    @Override
    Rendering.Canvas draw(Document document) {
      return new Typesetter(document).wrapped();
    }
  },
  /** Pages with headers, footers, bar codes, indents and footnotes. */
  PDF {
    @Override
    Rendering.Canvas draw(Document document) {
      return new Typesetter(document).pages(false);
    }
  },
  /** The same with a blank line after every line. */
  SPACED_PDF {
    @Override
    Rendering.Canvas draw(Document document) {
      return new Typesetter(document).pages(true);
    }
  },
  /** Pages as in {@link #PDF}, with words divided at line ends, in alphabets that do. */
  HYPHENATED {
    @Override
    public boolean fits(Language language) {
      return language.script() == UnicodeScript.LATIN
          || language.script() == UnicodeScript.CYRILLIC;
    }

    @Override
    public boolean isClean() {
      return false;
    }

    @Override
    Rendering.Canvas draw(Document document) {
      return new Typesetter(document).dividing().pages(false);
    }
  },
  /** A paragraph a line, a space after every word of Chinese. */
  SEGMENTED {
    @Override
    public boolean fits(Language language) {
      return language.isHan();
    }

    @Override
    Rendering.Canvas draw(Document document) {
      return Typesetter.lines(
          document.with(document.pieces().stream().map(this::spaced).toList()), "\n");
    }

    private Piece spaced(Piece piece) {
      BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINESE);
      words.setText(piece.text());
      StringBuilder spaced = new StringBuilder();
      for (int start = 0, end = words.next(); end != BreakIterator.DONE; end = words.next()) {
        spaced.append(piece.text(), start, end).append(' ');
        start = end;
      }
      return piece.withText(spaced.toString().strip());
    }
  },
  /** Arabic-Indic digits, and symbols the other way round. */
  ARABIC_DIGITS {
    @Override
    public boolean fits(Language language) {
      return language.equals(Language.AR);
    }

    @Override
    Rendering.Canvas draw(Document document) {
      List<Piece> pieces =
          document.pieces().stream()
              .map(piece -> piece.withText(indic(piece.text())).withMarker(indic(piece.marker())))
              .toList();
      return Typesetter.lines(document.with(pieces), "\n");
    }

    private static String indic(String text) {
      StringBuilder indic = new StringBuilder();
      text.replaceAll("\\b(\\d{1,3})/(\\d{1,3})\\b", "$2/$1")
          .codePoints()
          .map(c -> c >= '0' && c <= '9' ? c - '0' + 0x660 : c)
          .forEach(indic::appendCodePoint);
      return indic.toString();
    }
  },
  /** Pages as in {@link #PDF}, in the charset that the language had before Unicode. */
  LEGACY_CHARSET {
    @Override
    Rendering.Canvas draw(Document document) {
      Charset charset = charset(document.language());
      CharsetEncoder encoder = charset.newEncoder();
      Rendering pages = PDF.draw(document).render(document.pieces());
      Rendering.Canvas canvas = new Rendering.Canvas();
      for (int i = 0; i < pages.text().length(); i++) {
        char c = pages.text().charAt(i);
        boolean known = c == '\f' || encoder.canEncode(c);
        canvas.add(known ? c : '?', pages.owners()[i]);
      }
      return canvas;
    }

    @Override
    public SourceText source(Rendering rendering, Language language) {
      return new TextReader().read(name(), rendering.text().getBytes(charset(language)));
    }

    private static Charset charset(Language language) {
      return Charset.forName(
          switch (language.code()) {
            case "zh" -> "GB18030";
            case "ar" -> "windows-1256";
            case "ru" -> "windows-1251";
            default -> "windows-1252";
          });
    }
  },
  /** Pages as in {@link #PDF}, with an error in one of 200 characters. */
  OCR {
    @Override
    public boolean isClean() {
      return false;
    }

    @Override
    Rendering.Canvas draw(Document document) {
      return new Noise(document.random()).damage(new Typesetter(document).pages(false));
    }
  };

  /**
   * A resolution, ready for a layout.
   *
   * @param language its language
   * @param symbol its symbol, for headers
   * @param masthead the lines above the title
   * @param pieces its paragraphs
   * @param random what draws its accidents
   */
  record Document(
      Language language, String symbol, List<String> masthead, List<Piece> pieces, Random random) {

    Document with(List<Piece> others) {
      return new Document(language, symbol, masthead, new ArrayList<>(others), random);
    }
  }

  /** Whether documents of a language come in this layout. */
  public boolean fits(Language language) {
    return true;
  }

  /** Whether the characters are those of the document. */
  public boolean isClean() {
    return true;
  }

  abstract Rendering.Canvas draw(Document document);

  /** The text as it is read from its file. */
  public SourceText source(Rendering rendering, Language language) {
    return SourceText.of(name(), rendering.text());
  }

  /** The name in tables: {@code spaced pdf}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Renders a resolution; footnotes of the document are left out, made-up ones stand in PDFs. */
  public Rendering render(Resolution resolution) {
    return render(resolution, Piece.of(resolution));
  }

  Rendering render(Resolution resolution, List<Piece> pieces) {
    String symbol = resolution.symbol().map(Symbol::formal).orElse("S/RES/1 (1946)");
    Random random = new Random((symbol + resolution.language() + name()).hashCode());
    Document document =
        new Document(
            resolution.language(),
            symbol,
            Piece.masthead(resolution),
            new ArrayList<>(pieces),
            random);
    return draw(document).render(document.pieces());
  }
}
