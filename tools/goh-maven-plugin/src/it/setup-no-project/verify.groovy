assert !new File(basedir, 'pom.xml').exists()
def log = new File(basedir, 'build.log').text
assert log.contains('GOH101 timestamps-min-count')
assert log.contains('How bad, by phase:')
assert log.contains('did you mean timestamps-min-count?')
assert new File(basedir, 'target/rules.md').text.contains('| GOH101 timestamps-min-count |')
