package dev.lanyard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherMachinesTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux_amd64",
    "Linux, aarch64, linux_arm64",
    "Mac OS X, aarch64, osx_universal",
    "Windows 11, amd64, windows_amd64",
    "Linux, riscv64, linux_riscv64",
  })
  void areCalledAsDuckDbCallsThem(String system, String processor, String machine) {
    assertThat(DuckDbSession.machine(system, processor)).isEqualTo(machine);
  }

  @Test
  void areToldThatTheyHaveNoDuckDbBeforeItTries() {
    assertThatThrownBy(() -> DuckDbSession.expect("linux_vax"))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("linux_vax")
        .satisfies(fault -> assertThat(((Fault) fault).slug()).isEqualTo("duckdb-missing"));
  }

  @Test
  void areToldThatTheyHaveNoSqlite() {
    assertThatThrownBy(() -> Sqlite.expect("/org/sqlite/native/Linux/vax"))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("Linux/vax")
        .satisfies(fault -> assertThat(((Fault) fault).slug()).isEqualTo("sqlite-missing"));
  }
}
