"""``python -m ctisp`` is the ``ctisp`` command."""

from ctisp._cli import main

if __name__ == "__main__":
    main()
