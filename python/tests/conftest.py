"""What the tests share."""

import signal
import sys

# Who starts the tests in the background of a shell has them ignore Ctrl-C, and some tests press it.
signal.signal(signal.SIGINT, signal.default_int_handler)

# These use the match statement.
collect_ignore = [] if sys.version_info >= (3, 10) else ["test_match.py"]
