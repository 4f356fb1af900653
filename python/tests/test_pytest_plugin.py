"""The fixture ``cti_server``, in pytest runs of their own."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]


def test_each_test_has_a_server_of_its_own_that_stops_with_it(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import ctisp
        import pytest

        seen = []

        @pytest.mark.parametrize("turn", [1, 2])
        def test_it(cti_server, turn):
            assert isinstance(cti_server, ctisp.Server)
            seen.append(cti_server)
            cti_server.place_call("5551234", "8001")
            with ctisp.Client(cti_server.address, services=ctisp.Services.ALL_EVENTS):
                assert len(cti_server.sessions()) == 1

        def test_they_are_stopped():
            first, second = seen
            assert first is not second
            for server in seen:
                with pytest.raises(ctisp.ClosedError):
                    server.sessions()
        """
    )
    pytester.runpytest().assert_outcomes(passed=3)


def test_a_test_that_fails_or_stops_its_server_leaves_nothing_behind(
    pytester: pytest.Pytester,
) -> None:
    pytester.makepyfile(
        """
        import ctisp
        import pytest

        seen = []

        def test_fails(cti_server):
            seen.append(cti_server)
            raise AssertionError("as it should")

        def test_stops(cti_server):
            cti_server.stop()
            with pytest.raises(ctisp.ClosedError):
                seen[0].sessions()
        """
    )
    pytester.runpytest().assert_outcomes(passed=1, failed=1)


STORY = """
[[steps]]
at = 1
agent = "1001"
does = "sign_in"

[[steps]]
at = 2
agent = "1001"
does = "answer"
"""


def test_the_marker_says_what_the_server_is_like(pytester: pytest.Pytester) -> None:
    pytester.makefile(".toml", story=STORY)
    pytester.makepyfile(
        """
        from pathlib import Path
        import pytest

        pytestmark = pytest.mark.cti_server(stepped=True)

        @pytest.mark.cti_server(scenario=Path("story.toml"))
        def test_both_markers_count(cti_server):
            cti_server.step(1)
            assert cti_server.now == 1

        @pytest.mark.cti_server(stepped=False, seed=7)
        def test_the_nearer_marker_wins(cti_server):
            with pytest.raises(RuntimeError):
                cti_server.step(1)

        @pytest.mark.cti_server(config="based_on = 'demo'\\noutside_prefix = '7'")
        def test_texts_are_taken_as_they_are(cti_server):
            cti_server.step(1)
        """
    )
    # Strict: the marker is registered.
    pytester.runpytest("--strict-markers").assert_outcomes(passed=3)


def test_steps_that_failed_are_told_as_warnings(pytester: pytest.Pytester) -> None:
    pytester.makefile(".toml", story=STORY)
    pytester.makepyfile(
        """
        from pathlib import Path
        import pytest

        @pytest.mark.cti_server(stepped=True, scenario=Path("story.toml"))
        def test_story(cti_server):
            cti_server.step(2)
        """
    )
    result = pytester.runpytest()
    result.assert_outcomes(passed=1, warnings=1)
    result.stdout.fnmatch_lines(["*a step of the scenario failed: line 6: agent 1001: answer*"])


def test_the_configuration_file_says_it_for_all_tests(pytester: pytest.Pytester) -> None:
    pytester.makeini(
        """
        [pytest]
        cti_server_stepped = true
        cti_server_config = centre.toml
        cti_server_scenario = story.toml
        """
    )
    pytester.makefile(".toml", story=STORY.replace("1001", "7001"))
    pytester.makefile(
        ".toml",
        centre="based_on = 'demo'\nteams = []\nagents = [{ agent_id = '7001', icm_agent_id = 1 }]",
    )
    pytester.makepyfile(
        """
        def test_it(cti_server):
            cti_server.step(2)
            (failed,) = cti_server.failed_steps()
            assert "agent 7001: answer" in str(failed)
        """
    )
    pytester.runpytest().assert_outcomes(passed=1, warnings=1)


def test_settings_that_do_not_exist_are_refused(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.cti_server(steped=True)
        def test_misspelt(cti_server):
            pass

        @pytest.mark.cti_server("centre.toml")
        def test_nameless(cti_server):
            pass
        """
    )
    result = pytester.runpytest()
    result.assert_outcomes(errors=2)
    result.stdout.fnmatch_lines(["*the marker cti_server takes speed, *; not `steped`*"])


def test_the_test_of_the_readme_passes(pytester: pytest.Pytester) -> None:
    (test,) = re.findall(r"```python\n(from desktop .*?)```", (TOP / "README.md").read_text(), re.S)
    lines = [line for line in test.splitlines() if line]
    assert len(lines) <= 10
    shutil.copy(TOP / "examples" / "python" / "desktop.py", pytester.path)
    pytester.makepyfile(test)
    pytester.runpytest_subprocess().assert_outcomes(passed=1)
