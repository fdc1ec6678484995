def log = new File(basedir, 'build.log').text
assert log.contains('1 note checked: nothing found')
assert !log.contains('GOH 7')
