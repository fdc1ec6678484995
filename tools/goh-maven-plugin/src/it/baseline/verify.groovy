def log = new File(basedir, 'build.log').text
assert log.contains('goh-baseline.txt: 7 findings, 7 new, 0 gone')
assert log.contains('1 note checked: nothing found; 7 in the baseline')
assert log.contains('goh-baseline.txt: 5 findings, 0 new, 2 gone')
assert log.contains('1 note checked: nothing found; 5 in the baseline')
def baseline = new File(basedir, 'goh-baseline.txt').getText('UTF-8')
assert baseline.contains(' notes/GOH 7 - Bo on lamps, & más.md')
assert baseline.readLines().findAll { !it.startsWith('#') }.size() == 5
