package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paralleltext.check.UnitFault;

class RejectionsTest {

  @ParameterizedTest
  @EnumSource(UnitFault.class)
  void everyFaultIsAReasonOfItsName(UnitFault fault) {
    assertThat(Rejections.Reason.of(fault).word()).isEqualTo(fault.word());
  }
}
