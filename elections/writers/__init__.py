"""Writers: whole pages as files, from the blocks that their sections consist of."""
