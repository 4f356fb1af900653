"""What the tests share."""

import sys

# These use the match statement.
collect_ignore = [] if sys.version_info >= (3, 10) else ["test_match.py"]
