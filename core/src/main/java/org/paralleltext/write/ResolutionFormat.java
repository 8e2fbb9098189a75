package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.segment.SentenceSplitter;

/** The formats that the structure of a resolution is shown in. */
public enum ResolutionFormat {
  /** For reading: the paragraphs as a tree, what was put right, and what was left out. */
  TEXT {
    @Override
    public void write(Resolution resolution, Optional<SentenceSplitter> splitter, Writer out)
        throws IOException {
      new ResolutionTree(resolution, splitter, out).write();
    }
  },
  /**
   * JSON Lines, a paragraph a line: {@code kind}, {@code number}, {@code text}, {@code start} and
   * {@code end} in the decoded file, the {@code ranges} between them that are its own, {@code
   * language}; {@code citations}, the symbols of the documents cited in it, if there are any;
   * {@code repair} if its number was put right or is doubtful; {@code sentences} if they were asked
   * for.
   */
  JSON {
    @Override
    public void write(Resolution resolution, Optional<SentenceSplitter> splitter, Writer out)
        throws IOException {
      ResolutionJson.write(resolution, splitter, out);
    }
  },
  /** Akoma Ntoso XML as the United Nations publishes it; has no sentences. */
  AKN {
    @Override
    public void write(Resolution resolution, Optional<SentenceSplitter> splitter, Writer out)
        throws IOException {
      new AknWriter(resolution, AknIds.NONE, out).write();
    }
  };

  /** The word for it on the command line: {@code json}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes the structure of a resolution.
   *
   * @throws IOException if the writer fails
   */
  public void write(Resolution resolution, Writer out) throws IOException {
    write(resolution, Optional.empty(), out);
  }

  /**
   * Writes the structure of a resolution with its sentences.
   *
   * @param splitter what splits its paragraphs; they stay whole without one
   * @throws IOException if the writer fails
   */
  public abstract void write(Resolution resolution, Optional<SentenceSplitter> splitter, Writer out)
      throws IOException;
}
