import java.util.jar.JarEntry
import java.util.jar.JarOutputStream
import javax.tools.ToolProvider

// A jar of rules, made and installed without the plugins that Maven would have to fetch for it.
def classes = new File(basedir, 'classes')
classes.mkdirs()
def core = new File(localRepositoryPath, 'dev/goh/goh-core').listFiles().find { it.directory }
        .listFiles().find { it.name ==~ /goh-core-[^-]*(-SNAPSHOT)?\.jar/ }
assert ToolProvider.systemJavaCompiler.run(null, null, null, '--release', '17', '-proc:none', '-d', classes.path,
        '-cp', core.path, new File(basedir, 'TeaRules.java').path) == 0
def services = new File(classes, 'META-INF/services')
services.mkdirs()
new File(services, 'dev.goh.core.validation.RuleProvider').text = 'dev.goh.it.TeaRules\n'

def target = new File(localRepositoryPath, 'dev/goh/it/tea-rules/1')
target.mkdirs()
new File(target, 'tea-rules-1.pom').text = '''\
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>dev.goh.it</groupId>
  <artifactId>tea-rules</artifactId>
  <version>1</version>
</project>
'''
new JarOutputStream(new FileOutputStream(new File(target, 'tea-rules-1.jar'))).withCloseable { jar ->
    classes.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        jar.putNextEntry(new JarEntry(classes.toPath().relativize(file.toPath()).toString().replace('\\', '/')))
        jar.write(file.bytes)
        jar.closeEntry()
    }
}
return true
