package org.paralleltext.align;

import java.util.OptionalDouble;
import org.paralleltext.text.ToolVersion;

/**
 * What an aligner was told.
 *
 * @param lexicons those that users gave
 * @param rounds of learning from the texts and aligning again, at most
 * @param explaining whether to say why
 * @param crossing the least confidence of moves, if they are looked for
 * @param level the lowest
 * @param progress who hears how far it has come
 * @param sample about so many segments of a corpus are held in memory to learn from
 * @param without what it must do without
 * @param temperature what logarithms of probabilities are divided by, of three languages or more by
 *     half more
 */
record Settings(
    UserLexicons lexicons,
    int rounds,
    boolean explaining,
    OptionalDouble crossing,
    Level level,
    Progress progress,
    int sample,
    Omission without,
    double temperature) {

  /** The same for what is below the segments that are given: it moves with them. */
  Settings below() {
    return new Settings(
        lexicons,
        rounds,
        explaining,
        OptionalDouble.empty(),
        level,
        progress,
        sample,
        without,
        temperature);
  }

  /** What beads and confidences depend on besides the texts, on one line. */
  String configuration() {
    return String.join(
        " ",
        "paralleltext/" + ToolVersion.get(),
        "rounds=" + rounds,
        "sample=" + sample,
        "ratios=" + Ratios.table(),
        "temperature=" + temperature,
        "level=" + level.word(),
        "crossing=" + (crossing.isPresent() ? crossing.getAsDouble() : "none"),
        "without=" + without,
        "lexicons=" + lexicons);
  }
}
