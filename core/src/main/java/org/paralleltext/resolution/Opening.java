package org.paralleltext.resolution;

import java.util.Optional;

/** What the first words of a line announce. */
enum Opening {
  SESSION(ParagraphKind.SESSION),
  ORGAN(ParagraphKind.SESSION),
  AGENDA(ParagraphKind.AGENDA),
  ADOPTION(ParagraphKind.ADOPTION),
  REFERENCE(ParagraphKind.REFERENCE),
  TITLE(ParagraphKind.TITLE),
  CHAPEAU(ParagraphKind.CHAPEAU),
  PREAMBULAR(ParagraphKind.PREAMBULAR),
  OPERATIVE(ParagraphKind.OPERATIVE),
  NUMBER(ParagraphKind.OPERATIVE),
  POINT(ParagraphKind.SUBPARAGRAPH),
  STRAY_POINT(ParagraphKind.SUBPARAGRAPH),
  BULLET(ParagraphKind.SUBPARAGRAPH),
  SECTION(ParagraphKind.HEADING),
  HEADING(ParagraphKind.HEADING),
  ANNEX(ParagraphKind.ANNEX),
  VOTE(ParagraphKind.VOTE),
  VOTERS(ParagraphKind.VOTE),
  MEETING(ParagraphKind.MEETING),
  DATE(ParagraphKind.MEETING),
  FOOTNOTE(ParagraphKind.FOOTNOTE),
  MASTHEAD(null),
  /** Nothing that the tables know. */
  NONE(null);

  private final ParagraphKind kind;

  Opening(ParagraphKind kind) {
    this.kind = kind;
  }

  /** The kind of paragraph that begins so, if the words alone tell. */
  Optional<ParagraphKind> kind() {
    return Optional.ofNullable(kind);
  }

  /** Whether it belongs before the enacting words, or is these. */
  boolean isFront() {
    return kind != null && (kind.isFront() || kind == ParagraphKind.CHAPEAU);
  }

  /** Whether what begins so is prose that ends with a stop; words that announce nothing are. */
  boolean isSentence() {
    return this == NONE || kind != null && kind.isSentence();
  }
}
