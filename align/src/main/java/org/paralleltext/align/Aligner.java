package org.paralleltext.align;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.lexicon.ShippedLexicons;
import org.paralleltext.lexicon.Translations;
import org.paralleltext.text.Language;

/**
 * Aligns the versions of a document, all languages together.
 *
 * <p>Paragraphs of resolutions are held together by their kinds and numbers, any segments by their
 * words and lengths. What words translate each other is known from the lexicons that come with the
 * library, and learned from the texts themselves: they are aligned, words are learned from the
 * beads of the whole corpus, and they are aligned again (Moore 2002, AMTA). Each bead comes with
 * its probability.
 *
 * <p>Uses all processors. The result does not depend on their number, on the order of the versions,
 * on locale or time zone. Immutable and thread-safe.
 */
public final class Aligner {

  /** What is likelier is a move that can be relied on, see {@link Builder#crossing}. */
  public static final double SURE_MOVE = 0.99;

  /** So many versions of a document can be aligned at once. */
  public static final int MOST_LANGUAGES = 30;

  private static final Aligner DEFAULT = builder().build();

  /** So many rounds at most of learning from the texts and aligning again. */
  private static final int ROUNDS = 8;

  /** So many segments teach all there is to be learned, and their tokens fit into a small heap. */
  private static final int SAMPLE = 50_000;

  /**
   * The model alone would be too sure: signals are not independent of each other, nor are words.
   * Fitted on the sets of gold/, where 1.5 serves as well; {@code paralleltext calibrate} shows
   * what is gained where each set is left out of the fit.
   */
  private static final double TEMPERATURE = 1.4;

  private final Settings settings;

  private Aligner(Settings settings) {
    this.settings = settings;
  }

  /** An aligner with other settings. Not thread-safe. */
  public static final class Builder {

    private UserLexicons lexicons = UserLexicons.NONE;
    private int rounds = ROUNDS;
    private boolean explaining;
    private OptionalDouble crossing = OptionalDouble.empty();
    private Level level = Level.PARAGRAPH;
    private Progress progress = (done, all) -> {};
    private int sample = SAMPLE;
    private double temperature = TEMPERATURE;
    private final Set<Resource> without = EnumSet.noneOf(Resource.class);
    private final Set<String> withoutSources = new HashSet<>();

    private Builder() {}

    /**
     * Adds a lexicon, beside those that come with the library.
     *
     * @param source the language of the words that it translates
     * @param target the language that it translates them into
     */
    public Builder lexicon(Language source, Language target, Lexicon lexicon) {
      lexicons = lexicons.with(source, target, lexicon);
      return this;
    }

    /**
     * Whether the aligner learns translations, lengths and shapes of beads from the texts that it
     * aligns, which it does unless told otherwise.
     */
    public Builder learning(boolean learns) {
      rounds = learns ? ROUNDS : 0;
      return this;
    }

    /**
     * Whether results come with {@link ParallelText#explanations}, which they do not unless asked
     * for. The beads are the same.
     */
    public Builder explaining(boolean explains) {
      explaining = explains;
      return this;
    }

    /**
     * Whether results come with {@link ParallelText#moves}, which they do not unless asked for. The
     * beads are the same, and are in order: what moved is in beads that lack a language. On a lower
     * level, moves are those of the given segments.
     *
     * @param least moves less probable are not reported, in [0, 1]; {@link #SURE_MOVE} for those
     *     that can be relied on
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder crossing(double least) {
      if (!(least >= 0 && least <= 1)) {
        throw new IllegalArgumentException("least must be in [0, 1]: " + least);
      }
      crossing = OptionalDouble.of(least);
      return this;
    }

    /**
     * How far down the aligner goes; unless told otherwise, no further than the segments that it is
     * given. On a lower level, the given segments are aligned first, then the {@link
     * org.paralleltext.segment.Sentence}s inside each bead; the confidence of their beads takes
     * that of the bead around them in.
     */
    public Builder level(Level lowest) {
      level = Objects.requireNonNull(lowest, "lowest");
      return this;
    }

    /**
     * From how many segments of a corpus the aligner learns, all versions together and about;
     * 50,000 unless told otherwise. They are held in memory together, those of other documents are
     * not.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder sample(int segments) {
      if (segments <= 0) {
        throw new IllegalArgumentException("expected a positive number of segments: " + segments);
      }
      sample = segments;
      return this;
    }

    /** Leaves out a resource, to see what it is worth. */
    public Builder without(Resource resource) {
      without.add(resource);
      return this;
    }

    /**
     * How little the model is trusted: what the logarithms of its probabilities are divided by
     * before they are summed up, of three languages or more by half more. Above 1.4, which it is
     * unless told otherwise, confidences are lower; of two languages the beads are the same.
     *
     * @param divisor from 0.1 to 100
     * @throws IllegalArgumentException if it is not
     */
    public Builder temperature(double divisor) {
      if (!(divisor >= 0.1 && divisor <= 100)) {
        throw new IllegalArgumentException("temperature must be in [0.1, 100]: " + divisor);
      }
      temperature = divisor;
      return this;
    }

    /**
     * Leaves out the words that come with the library and were learned from a source, so that an
     * aligner can be measured on it.
     *
     * @param source one of {@link ShippedLexicons#sources()}
     * @throws IllegalArgumentException if there is no such source
     */
    public Builder withoutSource(String source) {
      if (!ShippedLexicons.sources().contains(source)) {
        throw new IllegalArgumentException("nothing was learned from " + source);
      }
      withoutSources.add(source);
      return this;
    }

    /** Who hears how far the aligner has come; unless told otherwise, nobody. */
    public Builder progress(Progress listener) {
      progress = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /** The aligner. */
    public Aligner build() {
      return new Aligner(
          new Settings(
              lexicons,
              rounds,
              explaining,
              crossing,
              level,
              progress,
              sample,
              new Omission(without, withoutSources),
              temperature));
    }
  }

  /** A builder that has the default settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** The aligner with the settings that serve best. */
  public static Aligner withDefaults() {
    return DEFAULT;
  }

  /**
   * What its beads depend on besides the texts, on one line. Aligners with equal configurations
   * give equal beads and confidences; whether they explain them is not part of it.
   */
  public String configuration() {
    return settings.configuration();
  }

  /**
   * What it knows of the translation of one language into another before it sees a text: the
   * lexicons that come with the library, and those that it was given.
   */
  public List<Translations> translations(Language source, Language target) {
    return Knowledge.of(settings.lexicons(), settings.without()).lexicons(source, target);
  }

  /**
   * Aligns two or more versions of one document, at most {@link #MOST_LANGUAGES}.
   *
   * @param versions one per language, in any order; a version may be empty
   * @return the versions in the order of their languages, with beads that cover all their segments
   * @throws IllegalArgumentException if there are fewer than two, too many, or two in one language
   */
  public ParallelText align(List<Version> versions) {
    return alignAll(List.of(versions)).get(0);
  }

  /**
   * Aligns the versions of one document between places that are known.
   *
   * @param versions one per language, in any order
   * @param anchors the places, in any order
   * @return as {@link #align(List)}; no bead reaches across an anchor
   * @throws IllegalArgumentException if there are fewer than two versions, too many, or two in one
   *     language, or an anchor lacks a language, lies outside of a version, or crosses another
   */
  public ParallelText align(List<Version> versions, List<LockedAnchor> anchors) {
    Walls walls = Walls.of(Corpus.sorted(versions), anchors);
    return run(new Corpus(List.of(versions), walls)).get(0);
  }

  /**
   * Aligns many documents; what is learned from one serves the others.
   *
   * @param corpus the documents, the versions of each as {@link #align} takes them
   * @return the documents in their order
   * @throws IllegalArgumentException if a document has fewer than two versions, too many, or two in
   *     one language
   */
  public List<ParallelText> alignAll(List<List<Version>> corpus) {
    return run(new Corpus(List.copyOf(corpus), Walls.NONE));
  }

  private List<ParallelText> run(Corpus corpus) {
    ParallelText[] texts = new ParallelText[corpus.size()];
    new CorpusRun(settings, corpus, Journal.NONE).run((document, text) -> texts[document] = text);
    return List.of(texts);
  }

  /**
   * Aligns more documents than memory holds, or goes on where it was interrupted.
   *
   * <p>Of a large corpus only a part, spread evenly over it, is held in memory to learn from; the
   * results are those of {@link #alignAll(List)}. All work that is done goes to the journal, and
   * what is there from an earlier run over the same documents with the same settings is not done
   * again.
   *
   * @param corpus the documents; asks for each several times, which may read it anew each time,
   *     from several threads at once
   * @param journal keeps the results; not {@link Journal#NONE}
   * @return the documents in their order, each made anew from the corpus and the journal whenever
   *     it is asked for
   * @throws IllegalArgumentException as {@link #alignAll(List)}, or if the journal keeps nothing
   */
  public List<ParallelText> alignAll(List<List<Version>> corpus, Journal journal) {
    if (journal == Journal.NONE) {
      throw new IllegalArgumentException("a journal that keeps nothing");
    }
    CorpusRun run = new CorpusRun(settings, new Corpus(corpus, Walls.NONE), journal);
    run.run((document, text) -> {});
    return run.kept();
  }
}
