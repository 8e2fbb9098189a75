package org.paralleltext.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that other aligners write beads of two languages in. */
public enum LinkFormat {
  /** Ours: {@code 3,4<TAB>3}, positions from 0; see {@link LadderReader}. */
  LADDER {
    @Override
    public List<Link> read(Path file) throws IOException {
      return LadderReader.read(file);
    }
  },
  /** vecalign and bertalign: {@code [3, 4]:[3]:0.25}, positions from 0, the cost may be absent. */
  VECALIGN {
    @Override
    public List<Link> read(Path file) throws IOException {
      return LineLinks.vecalign(file);
    }
  },
  /** Champollion: {@code 4,5 <=> 4}, positions from 1, {@code omitted} for an empty side. */
  CHAMPOLLION {
    @Override
    public List<Link> read(Path file) throws IOException {
      return LineLinks.champollion(file);
    }
  },
  /**
   * hunalign: rungs {@code i<TAB>j<TAB>score}; two rungs in a row bound a bead. Looks like a ladder
   * of ours, so it must be named.
   */
  HUNALIGN {
    @Override
    public List<Link> read(Path file) throws IOException {
      return LineLinks.hunalign(file);
    }
  },
  /**
   * XCES as OPUS writes it: {@code <link xtargets="s1 s2;s1"/>}, the first document on the left;
   * see {@link XcesLinks}.
   */
  XCES {
    @Override
    public List<Link> read(Path file) throws IOException {
      return XcesLinks.read(file);
    }
  },
  /** XCES as InterText writes it: the first document ({@code fromDoc}) on the right. */
  INTERTEXT {
    @Override
    public List<Link> read(Path file) throws IOException {
      return XcesLinks.read(file).stream().map(Link::swapped).toList();
    }
  };

  /**
   * Reads the beads of a file.
   *
   * @throws org.paralleltext.read.InputException if a line is no bead
   * @throws IOException if the file cannot be read
   */
  public abstract List<Link> read(Path file) throws IOException;

  /** The word for it on the command line: {@code vecalign}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with this word, if there is one. */
  public static Optional<LinkFormat> ofWord(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** All words, for messages. */
  public static String words() {
    return Arrays.stream(values()).map(LinkFormat::word).collect(Collectors.joining(", "));
  }
}
