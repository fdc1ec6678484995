def log = new File(basedir, 'build.log').text
// goh.yaml knows the rule, and so do the parameters, which hold on top of it.
assert log.contains(':20:10: info[TEA001]: the chapter "Kettles of tin" is about tin; talk about copper')
assert log.contains(':20:10: warning[TEA001]: the chapter "Kettles of tin" is about tin; talk about copper')
