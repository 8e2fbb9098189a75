package org.paralleltext.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Runs of characters that stand side by side say the same as an offset for each character. */
class OffsetRunsTest {

  /** Each step: how far behind the last character the next ones stand, and how many they are. */
  @Property
  void runsSayWhereEachCharacterStands(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 3) Integer> gaps,
      @ForAll @IntRange(min = 1, max = 4) int count) {
    OffsetRuns.Builder builder = new OffsetRuns.Builder();
    List<Integer> offsets = new ArrayList<>();
    int end = 0;
    for (int gap : gaps) {
      builder.append(end + gap, count);
      for (int i = 0; i < count; i++) {
        offsets.add(end + gap + i);
      }
      end += gap + count;
    }
    OffsetRuns runs = builder.build();
    for (int position = 0; position < offsets.size(); position++) {
      assertThat(runs.at(position)).isEqualTo(offsets.get(position));
      assertThat(Math.min(offsets.size(), runs.runEnd(position)))
          .isEqualTo(runEnd(offsets, position));
    }
  }

  private static int runEnd(List<Integer> offsets, int position) {
    int end = position + 1;
    while (end < offsets.size() && offsets.get(end) == offsets.get(end - 1) + 1) {
      end++;
    }
    return end;
  }

  @Test
  void aCharacterMayStandForSeveral() {
    OffsetRuns.Builder builder = new OffsetRuns.Builder();
    builder.append(4, 1);
    builder.append(4, 1);
    OffsetRuns runs = builder.build();
    assertThat(List.of(runs.at(0), runs.at(1))).containsExactly(4, 4);
  }

  @Test
  void offsetsNeverGoBackwards() {
    OffsetRuns.Builder builder = new OffsetRuns.Builder();
    builder.append(7, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.append(8, 1))
        .withMessage("offset must not be before 9: 8");
  }

  @Test
  void whatStandsAtTheBeginningIsInPlace() {
    OffsetRuns.Builder builder = new OffsetRuns.Builder();
    builder.append(0, 2);
    builder.append(2, 5);
    assertThat(builder.build()).isSameAs(OffsetRuns.IN_PLACE);
  }
}
