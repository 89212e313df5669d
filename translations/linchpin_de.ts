<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Apinizer</name>
    <message>
        <source>Apinizer has no scope &quot;%1&quot;.</source>
        <translation>Apinizer kennt keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>Apinizer needs a project: its connections live in one.</source>
        <translation>Apinizer braucht ein Projekt: Dort liegen die Verbindungen.</translation>
    </message>
    <message>
        <source>This cannot be the name of a project.</source>
        <translation>So kann kein Projekt heißen.</translation>
    </message>
    <message>
        <source>The project is not there, or this user does not belong to it. Names of projects are case-sensitive.</source>
        <translation>Das Projekt gibt es nicht, oder dieser Benutzer gehört nicht dazu. Groß- und Kleinschreibung des Projektnamens zählt.</translation>
    </message>
    <message>
        <source>There is no connection of this name.</source>
        <translation>Es gibt keine Verbindung dieses Namens.</translation>
    </message>
    <message>
        <source>The server here does not have this, or is no Apinizer.</source>
        <translation>Dieser Server bietet das nicht an oder ist kein Apinizer.</translation>
    </message>
    <message>
        <source>The token is missing, wrong or expired, or its user lacks the role this needs.</source>
        <translation>Das Token fehlt, ist falsch oder abgelaufen, oder seinem Benutzer fehlt die nötige Rolle.</translation>
    </message>
    <message>
        <source>The user of the token has no right to this.</source>
        <translation>Der Benutzer des Tokens hat kein Recht dazu.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server hat mit dem Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>The server answered 200 and said that it failed.</source>
        <translation>Der Server hat mit 200 geantwortet und dabei einen Fehlschlag gemeldet.</translation>
    </message>
    <message>
        <source>This step of the plan is not known here.</source>
        <translation>Diesen Schritt des Plans gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>A scope of an endpoint: connections live in a project.</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Name of the project, in its exact spelling</source>
        <translation>Name des Projekts in genauer Schreibweise</translation>
    </message>
    <message>
        <source>The whole connection is sent back with enabled false; hidden secrets are asked for.</source>
        <translation>Die ganze Verbindung wird mit enabled false zurückgesendet; verborgene Geheimnisse werden erfragt.</translation>
    </message>
    <message>
        <source>It is sent back with enabled true.</source>
        <translation>Sie wird mit enabled true zurückgesendet.</translation>
    </message>
    <message>
        <source>Nothing: a connection in use is deleted too.</source>
        <translation>Nichts: Auch eine Verbindung in Gebrauch wird gelöscht.</translation>
    </message>
    <message>
        <source>Final; single gateway pods may go on using it, which is reported.</source>
        <translation>Endgültig; einzelne Gateway-Pods verwenden sie unter Umständen weiter, was gemeldet wird.</translation>
    </message>
    <message>
        <source>Nothing can be moved to another connection over this API.</source>
        <translation>Über diese Schnittstelle lässt sich nichts auf eine andere Verbindung umstellen.</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <extracomment>%1 is a kind of things: &quot;Task flows&quot;.</extracomment>
        <translation>Wird gelesen: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Meldung des Servers: %1</translation>
    </message>
    <message>
        <source>Testing</source>
        <extracomment>Shown while the Test button works.</extracomment>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What the Test button looked at.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>What the Test button looked at.</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The user does not belong to &quot;%1&quot;, or it is not there. Names of projects are case-sensitive.</source>
        <translation>Der Benutzer gehört nicht zu „%1“, oder es gibt das Projekt nicht. Groß- und Kleinschreibung des Projektnamens zählt.</translation>
    </message>
    <message>
        <source>Right to see connections</source>
        <translation>Recht, Verbindungen zu sehen</translation>
    </message>
    <message>
        <source>Export of everything that can name a connection</source>
        <translation>Export von allem, was eine Verbindung nennen kann</translation>
    </message>
    <message>
        <source>Offered.</source>
        <translation>Vorhanden.</translation>
    </message>
    <message>
        <source>Not available: only API proxies can be looked through. %1</source>
        <translation>Nicht verfügbar: Nur API-Proxys lassen sich durchsuchen. %1</translation>
    </message>
    <message>
        <source>The server hides values inside %1, which would be sent back hidden. Nothing was sent.</source>
        <translation>Der Server verbirgt Werte in %1, die verborgen zurückgesendet würden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server hides %1, and sending the connection back without that may erase it. It has to be typed.</source>
        <translation>Der Server verbirgt %1; die Verbindung ohne diese Angaben zurückzusenden, kann diese Angaben löschen. Sie müssen eingegeben werden.</translation>
    </message>
    <message>
        <source>The server does not say whether it is switched on.</source>
        <translation>Der Server sagt nicht, ob sie eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Traffic-log settings of API proxies</source>
        <translation>Traffic-Log-Einstellungen von API-Proxys</translation>
    </message>
    <message>
        <source>The server does not tell whether the connection is shared with all projects.</source>
        <translation>Der Server sagt nicht, ob die Verbindung mit allen Projekten geteilt ist.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <extracomment>A place that was searched for dependents.</extracomment>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alarms and their actions may use it. No API shows them.</source>
        <translation>Alarme und ihre Aktionen können sie verwenden. Keine Schnittstelle zeigt sie.</translation>
    </message>
    <message>
        <source>Log connectors of gateway environments, and their failover</source>
        <translation>Log-Connectoren der Gateway-Umgebungen und ihre Ausweichziele</translation>
    </message>
    <message>
        <source>An environment may log to it. No API shows its connectors.</source>
        <translation>Eine Umgebung kann dorthin protokollieren. Keine Schnittstelle zeigt ihre Connectoren.</translation>
    </message>
    <message>
        <source>Log targets of the system</source>
        <translation>Protokollziele des Systems</translation>
    </message>
    <message>
        <source>Application, token, audit and login logs may go to it. No API shows that.</source>
        <translation>Anwendungs-, Token-, Audit- und Anmeldeprotokolle können dorthin gehen. Keine Schnittstelle zeigt das.</translation>
    </message>
    <message>
        <source>API portal</source>
        <translation>API-Portal</translation>
    </message>
    <message>
        <source>The portal may send its e-mail or log its logins through it. No API shows that.</source>
        <translation>Das Portal kann seine E-Mails darüber versenden oder Anmeldungen darüber protokollieren. Keine Schnittstelle zeigt das.</translation>
    </message>
    <message>
        <source>Login of the manager by LDAP</source>
        <translation>Anmeldung am Manager über LDAP</translation>
    </message>
    <message>
        <source>The manager itself may sign people in by it. No API shows that.</source>
        <translation>Der Manager selbst kann darüber anmelden. Keine Schnittstelle zeigt das.</translation>
    </message>
    <message>
        <source>Other connections</source>
        <translation>Andere Verbindungen</translation>
    </message>
    <message>
        <source>References by internal id</source>
        <translation>Verweise über die interne ID</translation>
    </message>
    <message>
        <source>Other projects</source>
        <translation>Andere Projekte</translation>
    </message>
    <message>
        <source>Projects this user does not see</source>
        <translation>Projekte, die dieser Benutzer nicht sieht</translation>
    </message>
    <message>
        <source>The connection is shared with all projects; the server lists only those that the user of the token belongs to.</source>
        <translation>Die Verbindung ist mit allen Projekten geteilt; der Server nennt nur die, zu denen der Benutzer des Tokens gehört.</translation>
    </message>
    <message>
        <source>The connection was changed by somebody else meanwhile.</source>
        <translation>Die Verbindung wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>The server does not say whether the connection is switched on.</source>
        <translation>Der Server sagt nicht, ob die Verbindung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Switched on in the manager, but not on these pods: %1</source>
        <translation>Im Manager eingeschaltet, aber nicht auf diesen Pods: %1</translation>
    </message>
    <message>
        <source>Switched off in the manager, but not on these pods: %1</source>
        <translation>Im Manager abgeschaltet, aber nicht auf diesen Pods: %1</translation>
    </message>
    <message>
        <source>Switches the connection on again.</source>
        <translation>Schaltet die Verbindung wieder ein.</translation>
    </message>
    <message>
        <source>Looking whether it is gone</source>
        <translation>Prüft, ob sie weg ist</translation>
    </message>
    <message>
        <source>The connection is gone from the manager. Whether every pod took that over is not known: the answer that tells it did not arrive, and it cannot be asked for again.</source>
        <translation>Die Verbindung ist im Manager gelöscht. Ob jeder Pod das übernommen hat, ist nicht bekannt: Die Antwort, die es sagt, kam nicht an und lässt sich nicht noch einmal abfragen.</translation>
    </message>
    <message>
        <source>Reading projects</source>
        <translation>Projekte werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n internal ids stand in the definitions, and the server here does not tell what they mean.</source>
        <translation>
            <numerusform>%n interne ID steht in den Definitionen, und dieser Server sagt nicht, wofür sie steht.</numerusform>
            <numerusform>%n interne IDs stehen in den Definitionen, und dieser Server sagt nicht, wofür sie stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking what internal ids mean</source>
        <translation>Bedeutung interner IDs wird abgefragt</translation>
    </message>
    <message>
        <source>unnamed pod</source>
        <extracomment>A gateway pod whose name the server did not tell.</extracomment>
        <translation>Pod ohne Namen</translation>
    </message>
    <message>
        <source>The connection is gone from the manager, but stale on these pods, which may go on using it until they are deployed again or restarted: %1</source>
        <translation>Die Verbindung ist im Manager gelöscht, auf diesen Pods aber veraltet noch vorhanden; sie verwenden sie unter Umständen weiter, bis sie neu ausgerollt oder neu gestartet werden: %1</translation>
    </message>
    <message>
        <source>API proxies</source>
        <translation>API-Proxys</translation>
    </message>
    <message>
        <source>API proxy groups</source>
        <translation>API-Proxy-Gruppen</translation>
    </message>
    <message>
        <source>API creators (DB to API, script, mock)</source>
        <translation>API-Creators (DB zu API, Skript, Mock)</translation>
    </message>
    <message>
        <source>Global policies</source>
        <translation>Globale Richtlinien</translation>
    </message>
    <message>
        <source>Policy groups</source>
        <translation>Richtliniengruppen</translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>Task flows (API Integrator)</source>
        <translation>Task-Flows (API Integrator)</translation>
    </message>
    <message>
        <source>Uptime monitors</source>
        <translation>Verfügbarkeitsmonitore</translation>
    </message>
    <message>
        <source>Anomaly detectors</source>
        <translation>Anomaliedetektoren</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>A place that was searched for dependents.</extracomment>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>The whole connection is sent back as it was read, with enabled false and its deployToWorker unchanged.</source>
        <translation>Die ganze Verbindung wird so zurückgesendet, wie sie gelesen wurde, mit enabled false und unverändertem deployToWorker.</translation>
    </message>
    <message>
        <source>Callers that need it fail from then on, exactly as after the deletion; but it can be taken back.</source>
        <translation>Wer sie braucht, scheitert von da an genau wie nach dem Löschen; es lässt sich aber zurücknehmen.</translation>
    </message>
    <message>
        <source>The server hides values inside %1. Sending the connection back would send them hidden, and they would be lost.</source>
        <translation>Der Server verbirgt Werte in %1. Beim Zurücksenden der Verbindung würden sie verborgen gesendet und gingen verloren.</translation>
    </message>
    <message>
        <source>From the switch-off on, callers get errors (a DB API answers 501). Gateways before release 2026.01.2 may go on using it all the same.</source>
        <translation>Ab dem Abschalten erhalten Aufrufer Fehler (eine DB-API antwortet mit 501). Gateways vor Version 2026.01.2 verwenden sie unter Umständen trotzdem weiter.</translation>
    </message>
    <message>
        <source>deployToWorker is off: the switch-off is stored in the manager and not pushed to the gateways, so it shows nothing about them.</source>
        <translation>deployToWorker ist aus: Das Abschalten wird im Manager gespeichert und nicht an die Gateways weitergegeben, sagt über diese also nichts aus.</translation>
    </message>
    <message>
        <source>The server does not refuse to delete a connection that is in use.</source>
        <translation>Der Server verweigert das Löschen einer Verbindung in Gebrauch nicht.</translation>
    </message>
    <message>
        <source>A connection made again under this name gets a new internal id: what refers to it by id stays broken.</source>
        <translation>Eine unter diesem Namen neu angelegte Verbindung erhält eine neue interne ID: Was über die ID auf sie verweist, bleibt defekt.</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>eine angehängte Datei</translation>
    </message>
    <message>
        <source>This is no id of a connection. It looks like database/orders-db; the types are %1.</source>
        <translation>Das ist keine ID einer Verbindung. Sie sieht aus wie database/orders-db; die Typen sind %1.</translation>
    </message>
    <message>
        <source>This name cannot be a part of an address, so it is not used.</source>
        <translation>Dieser Name kann nicht Teil einer Adresse sein und wird deshalb nicht verwendet.</translation>
    </message>
    <message>
        <source>Reading the connection</source>
        <translation>Verbindung wird gelesen</translation>
    </message>
    <message>
        <source>Two connections of different types have this name, and the server addresses by name alone. Rename one of them first.</source>
        <translation>Zwei Verbindungen verschiedenen Typs haben diesen Namen, und der Server unterscheidet nur nach Namen. Benennen Sie zuerst eine davon um.</translation>
    </message>
    <message>
        <source>The server says that the connection is not there, but its list has it.</source>
        <translation>Der Server meldet, dass es die Verbindung nicht gibt, führt sie aber in seiner Liste.</translation>
    </message>
    <message>
        <source>There is no connection of this type and name.</source>
        <translation>Es gibt keine Verbindung dieses Typs und Namens.</translation>
    </message>
    <message>
        <source>Reading connections</source>
        <translation>Verbindungen werden gelesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the package cannot be read.</source>
        <translation>„%1“ im Paket kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The package does not hold: %1.</source>
        <translation>Im Paket fehlt: %1.</translation>
    </message>
    <message>
        <source>Switches the connection &quot;%1&quot; off. Nothing is deleted.</source>
        <translation>Schaltet die Verbindung „%1“ ab. Es wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The connection is read again: it is off, everything else is as before, and no pod failed.</source>
        <translation>Die Verbindung wird erneut gelesen: Sie ist abgeschaltet, alles andere ist wie zuvor, und kein Pod ist gescheitert.</translation>
    </message>
    <message>
        <source>Deletes the connection &quot;%1&quot; of the type %2.</source>
        <translation>Löscht die Verbindung „%1“ des Typs %2.</translation>
    </message>
    <message>
        <source>The server says that it was not found, and the list of its type is without it.</source>
        <translation>Der Server meldet, dass er sie nicht findet, und in der Liste ihres Typs steht sie nicht.</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone for good; a new one gets a new internal id.</source>
        <translation>Ihre Einstellungen und Geheimnisse sind endgültig verloren; eine neue erhält eine neue interne ID.</translation>
    </message>
    <message>
        <source>Asking what the server can export</source>
        <translation>Exportierbares wird abgefragt</translation>
    </message>
    <message>
        <source>The server here has no export that shows them.</source>
        <translation>Dieser Server hat keinen Export, der sie zeigt.</translation>
    </message>
    <message>
        <source>The server here does not export these.</source>
        <translation>Dieser Server exportiert sie nicht.</translation>
    </message>
    <message>
        <source>Reading API proxy groups</source>
        <translation>API-Proxy-Gruppen werden gelesen</translation>
    </message>
    <message>
        <source>There are groups, but no API shows their policies: %1.</source>
        <translation>Es gibt Gruppen, aber keine Schnittstelle zeigt ihre Richtlinien: %1.</translation>
    </message>
    <message>
        <source>Reading API proxies</source>
        <translation>API-Proxys werden gelesen</translation>
    </message>
    <message>
        <source>Only its policies could be read. %1</source>
        <translation>Nur die Richtlinien konnten gelesen werden. %1</translation>
    </message>
    <message>
        <source>Reading traffic-log settings</source>
        <translation>Traffic-Log-Einstellungen werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n Eintrag der Liste konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge der Liste konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server says there are %1, but gave %2.</source>
        <translation>Der Server spricht von %1, hat aber %2 geliefert.</translation>
    </message>
    <message>
        <source>Certain: named at %1</source>
        <translation>Sicher: genannt in %1</translation>
    </message>
    <message>
        <source>Possible: a value that reads like the name at %1</source>
        <translation>Möglich: ein Wert, der wie der Name lautet, in %1</translation>
    </message>
    <message>
        <source>It stays and fails when it needs the connection. A new connection of the same name does not mend what refers to it by its internal id.</source>
        <translation>Es bleibt und scheitert, sobald es die Verbindung braucht. Eine neue Verbindung desselben Namens hilft dem nicht, was über die interne ID auf sie verweist.</translation>
    </message>
    <message>
        <source>Look whether it uses the connection.</source>
        <translation>Prüfen Sie, ob es die Verbindung verwendet.</translation>
    </message>
    <message>
        <source>A connection of the type %1 has the same name.</source>
        <translation>Eine Verbindung des Typs %1 hat denselben Namen.</translation>
    </message>
    <message>
        <source>The server addresses connections by name alone and might delete this one. Rename one of the two first.</source>
        <translation>Der Server unterscheidet Verbindungen nur nach Namen und könnte diese löschen. Benennen Sie zuerst eine der beiden um.</translation>
    </message>
    <message>
        <source>Signing in needs a user name and its password.</source>
        <translation>Für die Anmeldung werden ein Benutzername und sein Passwort gebraucht.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>The server did not accept the user name and its password.</source>
        <translation>Der Server hat Benutzernamen und Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The sign-in was answered without a token.</source>
        <translation>Die Anmeldung wurde ohne Token beantwortet.</translation>
    </message>
    <message>
        <source>The token is empty or holds characters no token has.</source>
        <translation>Das Token ist leer oder enthält Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>The exported package is damaged.</source>
        <translation>Das exportierte Paket ist beschädigt.</translation>
    </message>
    <message>
        <source>The exported package is larger than is unpacked here.</source>
        <translation>Das exportierte Paket ist größer, als hier entpackt wird.</translation>
    </message>
    <message>
        <source>The server hides %1. Switching off and on needs it again; after a crash the way back asks for it once more. If it is not set at all, give (none). Without it the connection can only be deleted without switching off, and nothing is restored.</source>
        <translation>Der Server verbirgt %1. Für das Ab- und Wiedereinschalten wird das erneut gebraucht; nach einem Absturz fragt der Rückweg noch einmal danach. Ist es gar nicht gesetzt, geben Sie (none) ein. Ohne diese Angabe kann die Verbindung nur ohne Abschalten gelöscht werden, und nichts wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>It is switched on again, but is not what was reviewed: somebody changed it meanwhile. That was kept.</source>
        <translation>Sie ist wieder eingeschaltet, aber nicht mehr so, wie sie geprüft wurde: Jemand hat sie inzwischen geändert. Das wurde beibehalten.</translation>
    </message>
    <message>
        <source>%1: there is more than one of this type and name; one is shown.</source>
        <translation>%1: Es gibt mehr als eine mit diesem Typ und Namen; eine wird gezeigt.</translation>
    </message>
    <message>
        <source>The server says that this is not all of them.</source>
        <translation>Der Server sagt, dass das nicht alle sind.</translation>
    </message>
    <message>
        <source>Mention, to check: the name, or a variable in its place, stands in the text at %1</source>
        <translation>Erwähnung, zu prüfen: Der Name oder eine Variable an seiner Stelle steht im Text bei %1</translation>
    </message>
    <message>
        <source>A connection of another type has this name now.</source>
        <translation>Eine Verbindung eines anderen Typs trägt jetzt diesen Namen.</translation>
    </message>
    <message>
        <source>Made again in the manager, but not on these pods: %1</source>
        <translation>Im Manager wieder angelegt, aber nicht auf diesen Pods: %1</translation>
    </message>
    <message>
        <source>Makes the connection &quot;%1&quot; again.</source>
        <translation>Legt die Verbindung „%1“ wieder an.</translation>
    </message>
    <message>
        <source>It gets a new internal id: what names it finds it again, what refers to it by its internal id stays broken.</source>
        <translation>Sie bekommt eine neue interne ID: Was sie beim Namen nennt, findet sie wieder; was über die interne ID auf sie verweist, bleibt unterbrochen.</translation>
    </message>
    <message>
        <source>For a secret that was not set, give the word %1.</source>
        <translation>Für ein Geheimnis, das nicht gesetzt war, geben Sie das Wort %1 an.</translation>
    </message>
    <message>
        <source>The backup holds a step that does not exist here.</source>
        <translation>Die Sicherung enthält einen Schritt, den es hier nicht gibt.</translation>
    </message>
    <message>
        <source>Calls through the connection</source>
        <extracomment>Where signs of use would be looked for.</extracomment>
        <translation>Aufrufe über die Verbindung</translation>
    </message>
    <message>
        <source>The management API has no record of calls. Gateway logs and the console have to be looked at by hand.</source>
        <translation>Die Verwaltungs-API zeichnet keine Aufrufe auf. Die Protokolle der Gateways und die Konsole müssen von Hand angesehen werden.</translation>
    </message>
    <message>
        <source>Failed calls and task flows</source>
        <extracomment>Where signs of use would be looked for.</extracomment>
        <translation>Fehlgeschlagene Aufrufe und Aufgabenflüsse</translation>
    </message>
    <message>
        <source>No API shows them: callers get an error (501), and this program does not hear of it.</source>
        <translation>Keine API zeigt sie: Aufrufer erhalten einen Fehler (501), und dieses Programm erfährt nichts davon.</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>The file is a link to another place.</source>
        <translation>Die Datei ist ein Verweis auf einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>DeletionRun</name>
    <message>
        <source>The plan belongs to another endpoint: %1.</source>
        <translation>Der Plan gehört zu einem anderen Endpunkt: %1.</translation>
    </message>
    <message>
        <source>The run belongs to another endpoint: %1.</source>
        <translation>Der Lauf gehört zu einem anderen Endpunkt: %1.</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>Whose a token is, where it does not say.</extracomment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>The token belongs to another account or tenant (%1) than the one the plan was made with (%2).</source>
        <translation>Das Token gehört zu einem anderen Konto oder Mandanten (%1) als das, mit dem der Plan gemacht wurde (%2).</translation>
    </message>
</context>
<context>
    <name>EndpointAccess</name>
    <message>
        <source>The journal does not say which endpoint the run belongs to.</source>
        <translation>Das Journal sagt nicht, zu welchem Endpunkt der Lauf gehört.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>alias</source>
        <extracomment>Property of a connection: its second, technical name.</extracomment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>Property of a connection: when it was made.</extracomment>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>Property of a connection: when it was last changed.</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>Property of a connection.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>Property of a connection.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>status-error</source>
        <extracomment>Property of a connection: the fault its status names.</extracomment>
        <translation>Statusfehler</translation>
    </message>
    <message>
        <source>description</source>
        <extracomment>Property of a connection.</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>Property of a connection: the organisation it belongs to.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>parent-connection</source>
        <extracomment>Property of a connection: the connection it is a copy of.</extracomment>
        <translation>Ursprungsverbindung</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>Property of a connection: whether setting it up was finished.</extracomment>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>host</source>
        <extracomment>Property of a connection: the computer it leads to.</extracomment>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>port</source>
        <extracomment>Property of a connection: the port it leads to.</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>database</source>
        <extracomment>Property of a connection: the database it leads to.</extracomment>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>base-url</source>
        <extracomment>Property of a connection: the address it leads to.</extracomment>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>sign-in</source>
        <extracomment>Property of a connection: the ways it signs in.</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>made-for-slot</source>
        <extracomment>Property of a connection: the slot it was made for.</extracomment>
        <translation>angelegt für Slot</translation>
    </message>
    <message>
        <source>run-started</source>
        <extracomment>Event of the audit: a deletion began.</extracomment>
        <translation>Lauf begonnen</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>Event of the audit: a deletion came to its next step.</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>write-intended</source>
        <extracomment>Event of the audit: a request that changes something was written down.</extracomment>
        <translation>Schreiben geplant</translation>
    </message>
    <message>
        <source>write-ended</source>
        <extracomment>Event of the audit: what became of such a request.</extracomment>
        <translation>Schreiben beendet</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Outcome of a request in the log: it was carried out.</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Outcome of a request in the log: the server refused it.</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Outcome of a request in the log: nobody knows whether it was carried out.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>other-connection</source>
        <translation>andere Verbindung</translation>
    </message>
    <message>
        <source>namesake</source>
        <translation>Namensvetter</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>API-Proxy</translation>
    </message>
    <message>
        <source>proxy-group</source>
        <translation>API-Proxy-Gruppe</translation>
    </message>
    <message>
        <source>api-creator</source>
        <translation>API-Creator</translation>
    </message>
    <message>
        <source>global-policy</source>
        <translation>globale Richtlinie</translation>
    </message>
    <message>
        <source>policy-group</source>
        <translation>Richtliniengruppe</translation>
    </message>
    <message>
        <source>identity-service</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>task-flow</source>
        <translation>Task-Flow</translation>
    </message>
    <message>
        <source>uptime-monitor</source>
        <translation>Verfügbarkeitsmonitor</translation>
    </message>
    <message>
        <source>anomaly-detector</source>
        <translation>Anomaliedetektor</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>data-source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>matcher-connection</source>
        <translation>Matcher-Verbindung</translation>
    </message>
    <message>
        <source>matcher-source</source>
        <translation>Matcher-Quelle</translation>
    </message>
    <message>
        <source>server-configuration</source>
        <translation>Serverkonfiguration</translation>
    </message>
    <message>
        <source>bulk-sync</source>
        <translation>Massensynchronisierung</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>shared-copy</source>
        <translation>geteilte Kopie</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>guardrail</source>
        <translation>Guardrail</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>batch-started</source>
        <extracomment>Event of the audit: a deletion of several connections began.</extracomment>
        <translation>Löschung von mehreren begonnen</translation>
    </message>
    <message>
        <source>plan-made</source>
        <extracomment>Event of the audit: a plan was written.</extracomment>
        <translation>Plan geschrieben</translation>
    </message>
    <message>
        <source>plan-approved</source>
        <extracomment>Event of the audit: a plan was signed by a second person.</extracomment>
        <translation>Plan unterschrieben</translation>
    </message>
    <message>
        <source>signs-accepted</source>
        <extracomment>Event of the audit: somebody goes on although something was seen.</extracomment>
        <translation>Gesehenes hingenommen</translation>
    </message>
    <message>
        <source>restore-started</source>
        <extracomment>Event of the audit: a way back from a backup began.</extracomment>
        <translation>Wiederherstellung begonnen</translation>
    </message>
    <message>
        <source>restore-ended</source>
        <extracomment>Event of the audit: how a way back ended.</extracomment>
        <translation>Wiederherstellung beendet</translation>
    </message>
    <message>
        <source>backup-written</source>
        <extracomment>Event of the audit: the definitions were kept before the first change.</extracomment>
        <translation>Sicherung geschrieben</translation>
    </message>
    <message>
        <source>backup-left-out</source>
        <extracomment>Event of the audit: somebody went on without a backup.</extracomment>
        <translation>ohne Sicherung</translation>
    </message>
    <message>
        <source>protection-added</source>
        <extracomment>Event of the audit: a connection was protected.</extracomment>
        <translation>Schutz gesetzt</translation>
    </message>
    <message>
        <source>protection-removed</source>
        <extracomment>Event of the audit: a protection was taken away.</extracomment>
        <translation>Schutz aufgehoben</translation>
    </message>
    <message>
        <source>policy-set</source>
        <extracomment>Event of the audit: how many approvals an endpoint needs was set.</extracomment>
        <translation>Zustimmungen verlangt</translation>
    </message>
    <message>
        <source>policy-removed</source>
        <extracomment>Event of the audit: an endpoint needs no approvals any more.</extracomment>
        <translation>Zustimmungen nicht mehr verlangt</translation>
    </message>
    <message>
        <source>approver-trusted</source>
        <extracomment>Event of the audit: somebody&apos;s signature is taken from now on.</extracomment>
        <translation>Zustimmendem vertraut</translation>
    </message>
    <message>
        <source>approver-forgotten</source>
        <extracomment>Event of the audit: somebody&apos;s signature is not taken any more.</extracomment>
        <translation>Zustimmendem nicht mehr vertraut</translation>
    </message>
    <message>
        <source>key-made</source>
        <extracomment>Event of the audit: a key to sign with was made.</extracomment>
        <translation>Schlüssel erzeugt</translation>
    </message>
</context>
<context>
    <name>Lerian</name>
    <message>
        <source>The plan holds an action that does not exist here.</source>
        <translation>Der Plan enthält eine Aktion, die es hier nicht gibt.</translation>
    </message>
    <message>
        <source>This is no address. It looks like https://fetcher.example.com.</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie https://fetcher.example.com.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address may hold no user name or password; sign-in is set apart from it.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten; die Anmeldung wird getrennt davon eingestellt.</translation>
    </message>
    <message>
        <source>The address may hold no &quot;?&quot; and no &quot;#&quot;.</source>
        <translation>Die Adresse darf weder „?“ noch „#“ enthalten.</translation>
    </message>
    <message>
        <source>Only https:// protects the token on its way. http:// is for this computer alone.</source>
        <translation>Nur https:// schützt das Token unterwegs. http:// ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>A product name has up to 100 letters, digits, underscores and dashes.</source>
        <translation>Ein Produktname hat bis zu 100 Buchstaben, Ziffern, Unter- und Bindestriche.</translation>
    </message>
    <message>
        <source>The scope &quot;since&quot; is a month from 2000 on, such as 2025-01.</source>
        <translation>Der Bereich „since“ ist ein Monat ab dem Jahr 2000, zum Beispiel 2025-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of an environment variable.</source>
        <translation>„%1“ ist kein Name einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Lerian has no scope &quot;%1&quot;.</source>
        <translation>Lerian kennt keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>Testing</source>
        <extracomment>Shown while the Test button works.</extracomment>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Meldung des Servers: %1</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>What the Test button looked at.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>The server does not tell its version.</source>
        <translation>Der Server nennt seine Version nicht.</translation>
    </message>
    <message>
        <source>Fetcher %1.</source>
        <translation>Fetcher %1.</translation>
    </message>
    <message>
        <source>%1. Known are 1.4 and 2.0; this one is used with more care.</source>
        <translation>%1. Bekannt sind 1.4 und 2.0; mit dieser Version wird vorsichtiger umgegangen.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What the Test button looked at.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>What the Test button looked at.</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Right to see connections</source>
        <translation>Recht, Verbindungen zu sehen</translation>
    </message>
    <message>
        <source>Rights to change</source>
        <translation>Rechte zu ändern</translation>
    </message>
    <message>
        <source>Changing, deleting and validating are rights of their own; they cannot be tested without using them.</source>
        <translation>Ändern, Löschen und Validieren sind eigene Rechte; sie lassen sich nicht testen, ohne sie zu benutzen.</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>Nicht getestet.</translation>
    </message>
    <message>
        <source>Not configured (scope &quot;%1&quot;): what uses connections there is not seen.</source>
        <translation>Nicht eingestellt (Bereich „%1“): Was dort Verbindungen verwendet, wird nicht gesehen.</translation>
    </message>
    <message>
        <source>The server gave another connection than was asked for.</source>
        <translation>Der Server hat eine andere Verbindung geliefert als die abgefragte.</translation>
    </message>
    <message>
        <source>Reading the connection</source>
        <translation>Verbindung wird gelesen</translation>
    </message>
    <message>
        <source>The connection belongs to the product &quot;%1&quot;, this endpoint to &quot;%2&quot;.</source>
        <translation>Die Verbindung gehört zum Produkt „%1“, dieser Endpunkt zu „%2“.</translation>
    </message>
    <message>
        <source>%1 was not asked: the scope &quot;%2&quot; names no address.</source>
        <translation>%1 wurde nicht gefragt: Der Bereich „%2“ nennt keine Adresse.</translation>
    </message>
    <message>
        <source>template, status or filters are not what they should be.</source>
        <translation>template, status oder filters sind nicht, was sie sein sollten.</translation>
    </message>
    <message>
        <source>it does not say its connection.</source>
        <translation>die Verbindung ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Not all of Matcher&apos;s connections could be read.</source>
        <translation>Nicht alle Verbindungen von Matcher konnten gelesen werden.</translation>
    </message>
    <message>
        <source>Matcher&apos;s connections could not be read.</source>
        <translation>Die Verbindungen von Matcher konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reporter&apos;s templates</source>
        <translation>Vorlagen von Reporter</translation>
    </message>
    <message>
        <source>Reporter&apos;s reports</source>
        <translation>Berichte von Reporter</translation>
    </message>
    <message>
        <source>Reporter&apos;s data sources</source>
        <translation>Datenquellen von Reporter</translation>
    </message>
    <message>
        <source>Matcher&apos;s connections</source>
        <translation>Verbindungen von Matcher</translation>
    </message>
    <message>
        <source>Matcher&apos;s sources</source>
        <translation>Quellen von Matcher</translation>
    </message>
    <message>
        <source>Fetcher&apos;s jobs</source>
        <translation>Aufträge von Fetcher</translation>
    </message>
    <message>
        <source>No API lists jobs, those of Matcher&apos;s extractions and of other products included. Whether one is active shows when the connection is switched off or deleted.</source>
        <translation>Keine Schnittstelle führt Aufträge auf, auch die der Extraktionen von Matcher und anderer Produkte nicht. Ob einer aktiv ist, zeigt sich beim Abschalten oder Löschen der Verbindung.</translation>
    </message>
    <message>
        <source>What templates read</source>
        <translation>Was Vorlagen lesen</translation>
    </message>
    <message>
        <source>Reporter stores which data sources a template reads and does not show it. A report without filters does not tell either. Look in the template files for the name.</source>
        <translation>Reporter speichert, welche Datenquellen eine Vorlage liest, zeigt es aber nicht. Auch ein Bericht ohne Filter sagt es nicht. Suchen Sie den Namen in den Vorlagendateien.</translation>
    </message>
    <message>
        <source>Looking whether its name is gone</source>
        <translation>Prüft, ob der Name weg ist</translation>
    </message>
    <message>
        <source>Reading templates</source>
        <translation>Vorlagen werden gelesen</translation>
    </message>
    <message>
        <source>Reading reports</source>
        <translation>Berichte werden gelesen</translation>
    </message>
    <message>
        <source>Reading Matcher&apos;s contexts</source>
        <translation>Kontexte von Matcher werden gelesen</translation>
    </message>
    <message>
        <source>Asking for the server&apos;s version</source>
        <translation>Version des Servers wird abgefragt</translation>
    </message>
    <message>
        <source>Reading Reporter&apos;s data sources</source>
        <translation>Datenquellen von Reporter werden gelesen</translation>
    </message>
    <message>
        <source>Reading Matcher&apos;s connections</source>
        <translation>Verbindungen von Matcher werden gelesen</translation>
    </message>
    <message>
        <source>Reading Matcher&apos;s sources</source>
        <translation>Quellen von Matcher werden gelesen</translation>
    </message>
    <message>
        <source>Another connection already has this name.</source>
        <translation>Eine andere Verbindung hat diesen Namen bereits.</translation>
    </message>
    <message>
        <source>There is no such Lerian service at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen solchen Dienst von Lerian.</translation>
    </message>
    <message>
        <source>The server knows no such connection.</source>
        <translation>Der Server kennt keine solche Verbindung.</translation>
    </message>
    <message>
        <source>Jobs are pending or running for this connection.</source>
        <translation>Für diese Verbindung warten oder laufen Aufträge.</translation>
    </message>
    <message>
        <source>The token is missing, has expired or is not accepted.</source>
        <translation>Das Token fehlt, ist abgelaufen oder wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The token has no right to this. Reading, changing, deleting and validating are rights of their own.</source>
        <translation>Das Token hat kein Recht dazu. Lesen, Ändern, Löschen und Validieren sind eigene Rechte.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server hat mit dem Status %1 geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n Eintrag der Liste konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge der Liste konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is cut short: %1</source>
        <translation>Die Liste bricht ab: %1</translation>
    </message>
    <message>
        <source>The server gives the same page of the list again and again.</source>
        <translation>Der Server liefert immer wieder dieselbe Seite der Liste.</translation>
    </message>
    <message>
        <source>It is part of the server&apos;s configuration; the server changes and deletes it for nobody.</source>
        <translation>Sie ist Teil der Serverkonfiguration; der Server ändert und löscht sie für niemanden.</translation>
    </message>
    <message>
        <source>It belongs to no product. The server refuses every change to it until it is assigned to one, and that cannot be taken back.</source>
        <translation>Sie gehört zu keinem Produkt. Der Server verweigert jede Änderung, bis sie einem zugewiesen ist, und das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Its name breaks the server&apos;s rule (3 to 100 letters, digits, _ and -), so that the server fails at every change to it.</source>
        <translation>Ihr Name verstößt gegen die Regel des Servers (3 bis 100 Buchstaben, Ziffern, _ und -), sodass der Server bei jeder Änderung an ihr scheitert.</translation>
    </message>
    <message>
        <source>Its name is too long: &quot;%1&quot; would have more than 100 letters.</source>
        <translation>Der Name ist zu lang: „%1“ hätte mehr als 100 Zeichen.</translation>
    </message>
    <message>
        <source>Version of Fetcher</source>
        <translation>Version von Fetcher</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Reports that do not say what they filter by</source>
        <translation>Berichte, die nicht sagen, wonach sie filtern</translation>
    </message>
    <message>
        <source>A job that was being made when the connection was switched off is not seen by anyone for up to %1 seconds. Watch for at least that long before deleting.</source>
        <translation>Ein Auftrag, der gerade entstand, als die Verbindung abgeschaltet wurde, ist bis zu %1 Sekunden lang für niemanden sichtbar. Beobachten Sie mindestens so lange, bevor Sie löschen.</translation>
    </message>
    <message>
        <source>The server deletes nothing while jobs are pending or running. Jobs can stay so for ever: a message that waited over five minutes, one that was never sent, a worker that died. No API ends them; that needs the database.</source>
        <translation>Der Server löscht nichts, solange Aufträge warten oder laufen. Aufträge können für immer so bleiben: eine Nachricht, die über fünf Minuten wartete, eine, die nie gesendet wurde, ein abgestürzter Worker. Keine Schnittstelle beendet sie; dazu braucht es die Datenbank.</translation>
    </message>
    <message>
        <source>The connection is renamed to &quot;%1&quot;. New jobs that name it are refused; its id, password and certificates stay. It has no flag for being active.</source>
        <translation>Die Verbindung wird in „%1“ umbenannt. Neue Aufträge, die sie nennen, werden abgewiesen; ID, Passwort und Zertifikate bleiben. Ein Kennzeichen für „aktiv“ hat sie nicht.</translation>
    </message>
    <message>
        <source>While it has the other name, reports and extractions that use it fail, and somebody else may take its name: then it cannot be renamed back. %1</source>
        <translation>Solange sie den anderen Namen trägt, scheitern Berichte und Extraktionen, die sie verwenden, und jemand anderes kann ihren Namen belegen: Dann lässt sie sich nicht zurückbenennen. %1</translation>
    </message>
    <message>
        <source>The server&apos;s version (%1) is none of those known (1.4 and 2.0). Active jobs are not asked for beforehand; the server&apos;s own refusal is the gate.</source>
        <translation>Die Version des Servers (%1) ist keine der bekannten (1.4 und 2.0). Aktive Aufträge werden vorher nicht abgefragt; maßgeblich ist die Ablehnung durch den Server selbst.</translation>
    </message>
    <message>
        <source>The name breaks the server&apos;s rule. Known versions answer a deletion with an error and delete nothing.</source>
        <translation>Der Name verstößt gegen die Regel des Servers. Bekannte Versionen beantworten das Löschen mit einem Fehler und löschen nichts.</translation>
    </message>
    <message>
        <source>Password, certificate authority, certificate and private part cannot be read and so are not saved.</source>
        <translation>Passwort, Zertifizierungsstelle, Zertifikat und privater Teil lassen sich nicht lesen und werden deshalb nicht gesichert.</translation>
    </message>
    <message>
        <source>The server keeps a deleted connection in its database, but no API brings it back. A connection made again gets a new id and needs the password. The name is free at once: whoever takes it gets the templates and jobs that use it.</source>
        <translation>Der Server behält eine gelöschte Verbindung in seiner Datenbank, aber keine Schnittstelle bringt sie zurück. Eine neu angelegte Verbindung erhält eine neue ID und braucht das Passwort. Der Name ist sofort frei: Wer ihn belegt, übernimmt die Vorlagen und Aufträge, die ihn verwenden.</translation>
    </message>
    <message>
        <source>This is no id of a connection. Use the id (a UUID) and not the name: a name may be given to another connection.</source>
        <translation>Das ist keine ID einer Verbindung. Verwenden Sie die ID (eine UUID) und nicht den Namen: Ein Name kann an eine andere Verbindung gehen.</translation>
    </message>
    <message>
        <source>Empty: the same token.</source>
        <translation>Leer: dasselbe Token.</translation>
    </message>
    <message>
        <source>Access Manager</source>
        <translation>Access Manager</translation>
    </message>
    <message>
        <source>Needed to sign in with a client id: its address up to /v1.</source>
        <translation>Nötig für die Anmeldung mit Client-ID: seine Adresse bis /v1.</translation>
    </message>
    <message>
        <source>Reporter</source>
        <extracomment>The name of a product of Lerian, not translated: a scope of an endpoint.</extracomment>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Its address up to /v1, or a path below this one. Without it, templates and reports are not seen.</source>
        <translation>Seine Adresse bis /v1 oder ein Pfad unterhalb dieser. Ohne sie werden Vorlagen und Berichte nicht gesehen.</translation>
    </message>
    <message>
        <source>Matcher</source>
        <extracomment>The name of a product of Lerian, not translated: a scope of an endpoint.</extracomment>
        <translation>Matcher</translation>
    </message>
    <message>
        <source>Its address up to /v1, or a path below this one. Without it, its sources are not seen.</source>
        <translation>Seine Adresse bis /v1 oder ein Pfad unterhalb dieser. Ohne sie werden seine Quellen nicht gesehen.</translation>
    </message>
    <message>
        <source>List since</source>
        <translation>Auflisten ab</translation>
    </message>
    <message>
        <source>A month such as 2025-01. Empty: 36 months back.</source>
        <translation>Ein Monat wie 2025-01. Leer: 36 Monate zurück.</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>A scope of an endpoint: connections belong to a product.</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Empty: the connections of every product.</source>
        <translation>Leer: die Verbindungen aller Produkte.</translation>
    </message>
    <message>
        <source>Variable with Reporter&apos;s token</source>
        <translation>Variable mit dem Token von Reporter</translation>
    </message>
    <message>
        <source>Variable with Matcher&apos;s token</source>
        <translation>Variable mit dem Token von Matcher</translation>
    </message>
    <message>
        <source>Renamed (configName zz_retired_...): new jobs that name it are refused.</source>
        <translation>Umbenannt (configName zz_retired_...): Neue Aufträge, die sie nennen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>Renamed back, if nobody took the name.</source>
        <translation>Zurückbenannt, falls niemand den Namen belegt hat.</translation>
    </message>
    <message>
        <source>A connection with pending or running jobs is not deleted (409 FET-1021).</source>
        <translation>Eine Verbindung mit wartenden oder laufenden Aufträgen wird nicht gelöscht (409 FET-1021).</translation>
    </message>
    <message>
        <source>Kept in the database as deleted, but no API brings it back.</source>
        <translation>Bleibt als gelöscht in der Datenbank, aber keine Schnittstelle bringt sie zurück.</translation>
    </message>
    <message>
        <source>What uses a connection here cannot be moved to another one.</source>
        <translation>Was hier eine Verbindung verwendet, lässt sich nicht auf eine andere umstellen.</translation>
    </message>
    <message>
        <source>The list goes back to %1; older connections are not in it.</source>
        <translation>Die Liste reicht bis %1 zurück; ältere Verbindungen stehen nicht darin.</translation>
    </message>
    <message>
        <source>The scope &quot;since&quot; sets another month.</source>
        <translation>Der Bereich „since“ stellt einen anderen Monat ein.</translation>
    </message>
    <message>
        <source>Reading connections</source>
        <translation>Verbindungen werden gelesen</translation>
    </message>
    <message>
        <source>The server says there are %1, but gave only %2.</source>
        <translation>Der Server spricht von %1, hat aber nur %2 geliefert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a month such as 2025-01, %2 a sentence saying what is missing of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Renames the connection &quot;%1&quot; to &quot;%2&quot;. On known versions a request that changes nothing asks first whether jobs are active.</source>
        <translation>Benennt die Verbindung „%1“ in „%2“ um. Bei bekannten Versionen fragt vorher eine Anfrage, die nichts ändert, ob Aufträge aktiv sind.</translation>
    </message>
    <message>
        <source>The connection is read again and has the other name, and no connection has the old one.</source>
        <translation>Die Verbindung wird erneut gelesen und trägt den anderen Namen, und keine Verbindung trägt den alten.</translation>
    </message>
    <message>
        <source>This plan watches for %1 seconds only.</source>
        <translation>Dieser Plan beobachtet nur %1 Sekunden lang.</translation>
    </message>
    <message>
        <source>Deletes the connection &quot;%1&quot;.</source>
        <translation>Löscht die Verbindung „%1“.</translation>
    </message>
    <message>
        <source>The connection is asked for by its id, and the server knows it no more.</source>
        <translation>Die Verbindung wird über ihre ID abgefragt, und der Server kennt sie nicht mehr.</translation>
    </message>
    <message>
        <source>No API brings it back. A new one gets another id and needs the password.</source>
        <translation>Keine Schnittstelle bringt sie zurück. Eine neue erhält eine andere ID und braucht das Passwort.</translation>
    </message>
    <message>
        <source>The connection was changed by somebody else meanwhile.</source>
        <translation>Die Verbindung wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>The server took a name that known versions refuse. It is not what its version says.</source>
        <translation>Der Server hat einen Namen angenommen, den bekannte Versionen ablehnen. Er ist nicht, was seine Version sagt.</translation>
    </message>
    <message>
        <source>Jobs were active for this connection. %1</source>
        <translation>Für diese Verbindung waren Aufträge aktiv. %1</translation>
    </message>
    <message>
        <source>Asks whether jobs are active, without a change.</source>
        <translation>Fragt ab, ob Aufträge aktiv sind, ohne etwas zu ändern.</translation>
    </message>
    <message>
        <source>An internal data source of the server: it answers 404 to a deletion.</source>
        <translation>Eine interne Datenquelle des Servers: Er beantwortet das Löschen mit 404.</translation>
    </message>
    <message>
        <source>status %1, of a template that uses it</source>
        <translation>Status %1, einer Vorlage, die sie verwendet</translation>
    </message>
    <message>
        <source>status %1, filters: %2</source>
        <translation>Status %1, Filter: %2</translation>
    </message>
    <message>
        <source>The report fails if its data has not been fetched yet.</source>
        <translation>Der Bericht scheitert, wenn seine Daten noch nicht abgeholt sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its reports filter by this connection.</source>
        <translation>
            <numerusform>%n der Berichte filtert nach dieser Verbindung.</numerusform>
            <numerusform>%n der Berichte filtern nach dieser Verbindung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports cannot be made from it any more.</source>
        <translation>Daraus lassen sich keine Berichte mehr erstellen.</translation>
    </message>
    <message>
        <source>Reporter has a data source of this name. It may have its own address, or come through Fetcher.</source>
        <translation>Reporter hat eine Datenquelle dieses Namens. Sie kann eine eigene Adresse haben oder über Fetcher kommen.</translation>
    </message>
    <message>
        <source>configName = %1, status %2</source>
        <translation>configName = %1, Status %2</translation>
    </message>
    <message>
        <source>Matcher cannot extract through it any more.</source>
        <translation>Matcher kann darüber nichts mehr extrahieren.</translation>
    </message>
    <message>
        <source>Its context gets no new data from it.</source>
        <translation>Der Kontext erhält daraus keine neuen Daten.</translation>
    </message>
    <message>
        <source>Signing in needs a client id and its secret.</source>
        <translation>Für die Anmeldung werden eine Client-ID und ihr Geheimnis gebraucht.</translation>
    </message>
    <message>
        <source>Signing in with a client id needs the address of the Access Manager: the scope &quot;%1&quot;.</source>
        <translation>Für die Anmeldung mit Client-ID wird die Adresse des Access Managers gebraucht: der Bereich „%1“.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>The sign-in was answered without a token.</source>
        <translation>Die Anmeldung wurde ohne Token beantwortet.</translation>
    </message>
    <message>
        <source>The Access Manager did not accept the client id and its secret.</source>
        <translation>Der Access Manager hat Client-ID und Geheimnis nicht angenommen.</translation>
    </message>
    <message>
        <source>The token is empty or holds characters no token has.</source>
        <translation>Das Token ist leer oder enthält Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>Looking whether the old name is free</source>
        <translation>Prüft, ob der alte Name frei ist</translation>
    </message>
    <message>
        <source>Somebody else renamed the connection to &quot;%1&quot;. That is not taken back.</source>
        <translation>Jemand anderes hat die Verbindung in „%1“ umbenannt. Das wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Renames the connection back to &quot;%1&quot;.</source>
        <translation>Benennt die Verbindung in „%1“ zurück.</translation>
    </message>
    <message>
        <source>Another connection has taken the name &quot;%1&quot; meanwhile. This one keeps the name &quot;%2&quot; until that one is renamed or deleted.</source>
        <translation>Eine andere Verbindung hat inzwischen den Namen „%1“ belegt. Diese behält den Namen „%2“, bis jene umbenannt oder gelöscht ist.</translation>
    </message>
    <message>
        <source>The server says that this is not all of them.</source>
        <translation>Der Server sagt, dass das nicht alle sind.</translation>
    </message>
    <message>
        <source>Looking whether its name is free</source>
        <translation>Es wird nachgesehen, ob der Name frei ist</translation>
    </message>
    <message>
        <source>Makes the connection &quot;%1&quot; again.</source>
        <translation>Legt die Verbindung „%1“ wieder an.</translation>
    </message>
    <message>
        <source>It gets a new id and new times: the deleted one stays deleted, and no API brings it back. Jobs, templates and reports find it by its name; Matcher may take until its next look.</source>
        <translation>Sie bekommt eine neue ID und neue Zeiten: Die gelöschte bleibt gelöscht, keine API holt sie zurück. Jobs, Vorlagen und Berichte finden sie über den Namen; Matcher braucht vielleicht bis zu seinem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>A client certificate and its key are not made again: no answer shows that there is one.</source>
        <translation>Ein Client-Zertifikat und sein Schlüssel werden nicht wiederhergestellt: Keine Antwort zeigt, ob es eines gibt.</translation>
    </message>
    <message>
        <source>It belonged to no product, and the server makes none without. Name one in the endpoint.</source>
        <translation>Sie gehörte zu keinem Produkt, und ohne Produkt legt der Server keine an. Nennen Sie eines im Endpunkt.</translation>
    </message>
    <message>
        <source>It belonged to no product; the new one belongs to &quot;%1&quot;.</source>
        <translation>Sie gehörte zu keinem Produkt; die neue gehört zu „%1“.</translation>
    </message>
    <message>
        <source>The server makes none of this name any more: it takes letters, digits, _ and - only.</source>
        <translation>Mit diesem Namen legt der Server keine mehr an: Er nimmt nur Buchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>The backup holds a step that does not exist here.</source>
        <translation>Die Sicherung enthält einen Schritt, den es hier nicht gibt.</translation>
    </message>
    <message>
        <source>Asking whether the old name is free</source>
        <translation>Wird gefragt, ob der alte Name frei ist</translation>
    </message>
    <message>
        <source>Whether the old name is free may not be asked here.</source>
        <translation>Ob der alte Name frei ist, darf hier nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Another connection has the old name &quot;%1&quot; now: jobs that name it run again, on that one. The way back is closed while it has it.</source>
        <translation>Eine andere Verbindung hat jetzt den alten Namen „%1“: Aufträge, die ihn nennen, laufen wieder, über jene. Solange sie ihn hat, ist der Weg zurück versperrt.</translation>
    </message>
    <message>
        <source>Matcher&apos;s list was not read to its end.</source>
        <translation>Die Liste von Matcher wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Matcher calls its connection &quot;%1&quot; unreachable now. It says so of connections older than a month too.</source>
        <translation>Matcher nennt seine Verbindung „%1“ jetzt unerreichbar. Das sagt es auch von Verbindungen, die älter als einen Monat sind.</translation>
    </message>
    <message>
        <source>A report that uses the connection failed.</source>
        <translation>Ein Bericht, der die Verbindung verwendet, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A report that uses the connection was asked for (%1).</source>
        <translation>Ein Bericht, der die Verbindung verwendet, wurde angefordert (%1).</translation>
    </message>
    <message>
        <source>No address is configured, so it was not asked.</source>
        <translation>Es ist keine Adresse eingerichtet, daher wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Reports since the switch-off</source>
        <extracomment>Where signs of use are looked for.</extracomment>
        <translation>Berichte seit dem Ausschalten</translation>
    </message>
    <message>
        <source>Matcher&apos;s word about the connection</source>
        <extracomment>Where signs of use are looked for.</extracomment>
        <translation>Was Matcher über die Verbindung sagt</translation>
    </message>
    <message>
        <source>The old name</source>
        <extracomment>Where signs of use are looked for.</extracomment>
        <translation>Der alte Name</translation>
    </message>
    <message>
        <source>Jobs that were refused</source>
        <extracomment>Where signs of use would be looked for.</extracomment>
        <translation>Abgelehnte Aufträge</translation>
    </message>
    <message>
        <source>Fetcher lists no jobs, and one that names the old name is refused without a trace.</source>
        <translation>Fetcher listet keine Aufträge auf, und einer, der den alten Namen nennt, wird spurlos abgelehnt.</translation>
    </message>
    <message>
        <source>The list changed again and again while it was read.</source>
        <translation>Die Liste hat sich während des Lesens immer wieder geändert.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>A reason holds the secret of this sign-in. Reasons are kept in files: write it without.</source>
        <translation>Eine Begründung enthält das Geheimnis dieser Anmeldung. Begründungen werden in Dateien aufbewahrt: Schreiben Sie sie ohne.</translation>
    </message>
</context>
<context>
    <name>Polytomic</name>
    <message>
        <source>The plan holds an action that does not exist here.</source>
        <translation>Der Plan enthält eine Aktion, die es hier nicht gibt.</translation>
    </message>
    <message>
        <source>Switches &quot;%1&quot; on again.</source>
        <translation>Schaltet „%1“ wieder ein.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What the Test button looked at.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>What the Test button looked at.</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Meldung des Servers: %1</translation>
    </message>
    <message>
        <source>Right to see connections</source>
        <translation>Recht, Verbindungen zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%n connections.</source>
        <translation>
            <numerusform>%n Verbindung.</numerusform>
            <numerusform>%n Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version of the API</source>
        <translation>Version der Schnittstelle</translation>
    </message>
    <message>
        <source>The server does not confirm that it answers as version %1.</source>
        <translation>Der Server bestätigt nicht, dass er in der Version %1 antwortet.</translation>
    </message>
    <message>
        <source>Testing</source>
        <extracomment>Shown while the Test button works.</extracomment>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Organisation %1 (%2), role %3.</source>
        <translation>Organisation %1 (%2), Rolle %3.</translation>
    </message>
    <message>
        <source>Organisation of the key</source>
        <translation>Organisation des Schlüssels</translation>
    </message>
    <message>
        <source>Users of the shared copies</source>
        <translation>Benutzer der geteilten Kopien</translation>
    </message>
    <message>
        <source>Syncs and models of other organisations may use the copies. This key does not see them.</source>
        <translation>Synchronisierungen und Modelle anderer Organisationen können die Kopien verwenden. Dieser Schlüssel sieht sie nicht.</translation>
    </message>
    <message>
        <source>Programs that use the API</source>
        <translation>Programme, die die Schnittstelle benutzen</translation>
    </message>
    <message>
        <source>Programs may query the connection, or call through it, by its id. Nothing lists them.</source>
        <translation>Programme können die Verbindung über ihre ID abfragen oder durch sie hindurch aufrufen. Nichts führt sie auf.</translation>
    </message>
    <message>
        <source>Terraform</source>
        <extracomment>The name of a program, not translated.</extracomment>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Terraform configuration may hold the connection and make it again. No API shows that.</source>
        <translation>Eine Terraform-Konfiguration kann die Verbindung enthalten und neu anlegen. Keine Schnittstelle zeigt das.</translation>
    </message>
    <message>
        <source>Bulk syncs</source>
        <translation>Massensynchronisierungen</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>A place that was searched for dependents.</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model syncs</source>
        <translation>Modellsynchronisierungen</translation>
    </message>
    <message>
        <source>Shared copies</source>
        <translation>Geteilte Kopien</translation>
    </message>
    <message>
        <source>The answer is about something else.</source>
        <translation>Die Antwort betrifft etwas anderes.</translation>
    </message>
    <message>
        <source>Looking whether it is gone</source>
        <translation>Prüft, ob sie weg ist</translation>
    </message>
    <message>
        <source>Something uses the connection.</source>
        <translation>Etwas verwendet die Verbindung.</translation>
    </message>
    <message>
        <source>Not in the review: %1.</source>
        <translation>Nicht in der Prüfung: %1.</translation>
    </message>
    <message>
        <source>In the review: %1.</source>
        <translation>In der Prüfung: %1.</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; (%3) is still there.</source>
        <translation>Noch vorhanden: %1 „%2“ (%3).</translation>
    </message>
    <message>
        <source>What the server left behind could not all be read.</source>
        <translation>Was der Server zurückgelassen hat, konnte nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>Shared copies are read for one connection at a time.</source>
        <translation>Geteilte Kopien werden für jeweils eine Verbindung gelesen.</translation>
    </message>
    <message>
        <source>There is no Polytomic at this address, or it does not have this.</source>
        <translation>Unter dieser Adresse gibt es kein Polytomic, oder es bietet das nicht an.</translation>
    </message>
    <message>
        <source>The key is not accepted.</source>
        <translation>Der Schlüssel wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The role or a policy of this key does not allow it. Connections, models and bulk syncs need the role Admin or Editor.</source>
        <translation>Die Rolle oder eine Richtlinie dieses Schlüssels erlaubt es nicht. Verbindungen, Modelle und Massensynchronisierungen brauchen die Rolle Admin oder Editor.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server hat mit dem Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>The server answered as version %1 of its API; %2 was asked for.</source>
        <translation>Der Server hat in der Version %1 seiner Schnittstelle geantwortet; verlangt war %2.</translation>
    </message>
    <message>
        <source>Organisation %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>Runs under way are cancelled when the syncs are switched off. Switching on again does not bring them back, and may start new ones.</source>
        <translation>Beim Abschalten der Synchronisierungen werden laufende Durchgänge abgebrochen. Wiedereinschalten bringt sie nicht zurück und startet unter Umständen neue.</translation>
    </message>
    <message>
        <source>A bulk sync that is switched off can still be started by hand.</source>
        <translation>Eine abgeschaltete Massensynchronisierung kann weiterhin von Hand gestartet werden.</translation>
    </message>
    <message>
        <source>This is a copy that another organisation shares (%1).</source>
        <translation>Dies ist eine Kopie, die eine andere Organisation teilt (%1).</translation>
    </message>
    <message>
        <source>Setting this connection up was begun and not finished.</source>
        <translation>Die Einrichtung dieser Verbindung wurde begonnen und nicht beendet.</translation>
    </message>
    <message>
        <source>The server does not confirm which version of its API it answers as.</source>
        <translation>Der Server bestätigt nicht, in welcher Version seiner Schnittstelle er antwortet.</translation>
    </message>
    <message>
        <source>A deleted connection cannot be restored: its secrets are known to nobody but the server. A new one gets a new id.</source>
        <translation>Eine gelöschte Verbindung lässt sich nicht wiederherstellen: Ihre Geheimnisse kennt nur der Server. Eine neue erhält eine neue ID.</translation>
    </message>
    <message>
        <source>API calls in the last 24 hours</source>
        <translation>API-Aufrufe der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Label of a fact: how the connection is, in the server&apos;s words.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>A connection has no switch of its own. Every sync that uses it is switched off, and runs under way are cancelled.</source>
        <translation>Eine Verbindung hat keinen eigenen Schalter. Jede Synchronisierung, die sie verwendet, wird abgeschaltet, und laufende Durchgänge werden abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled runs do not resume. Switching on again may start new ones.</source>
        <translation>Abgebrochene Durchgänge werden nicht fortgesetzt. Wiedereinschalten startet unter Umständen neue.</translation>
    </message>
    <message>
        <source>No sync uses it: there is nothing to stop.</source>
        <translation>Keine Synchronisierung verwendet sie: Es gibt nichts anzuhalten.</translation>
    </message>
    <message>
        <source>Reading the connection</source>
        <translation>Verbindung wird gelesen</translation>
    </message>
    <message>
        <source>The server gave another connection than was asked for.</source>
        <translation>Der Server hat eine andere Verbindung geliefert als die abgefragte.</translation>
    </message>
    <message>
        <source>The server says that it is not there, but its list has it.</source>
        <translation>Der Server meldet, dass es sie nicht gibt, führt sie aber in seiner Liste.</translation>
    </message>
    <message>
        <source>The server does not say which organisation this key belongs to, so it cannot be told to be %1.</source>
        <translation>Der Server sagt nicht, zu welcher Organisation dieser Schlüssel gehört; ob es %1 ist, lässt sich also nicht sagen.</translation>
    </message>
    <message>
        <source>This key belongs to the organisation %1 (%2), not to %3. What is in the other one cannot be seen with it.</source>
        <translation>Dieser Schlüssel gehört zur Organisation %1 (%2), nicht zu %3. Was in der anderen liegt, ist damit nicht zu sehen.</translation>
    </message>
    <message>
        <source>Asking whose key this is</source>
        <translation>Es wird gefragt, wem der Schlüssel gehört</translation>
    </message>
    <message>
        <source>The list holds exactly %1 entries and no token for more: it may have been cut there.</source>
        <translation>Die Liste enthält genau %1 Einträge und kein Token für weitere: Sie kann dort abgeschnitten sein.</translation>
    </message>
    <message>
        <source>Reading connections</source>
        <translation>Verbindungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading shared copies</source>
        <translation>Geteilte Kopien werden gelesen</translation>
    </message>
    <message>
        <source>Reading bulk syncs</source>
        <translation>Massensynchronisierungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>Modelle werden gelesen</translation>
    </message>
    <message>
        <source>Reading syncs</source>
        <translation>Synchronisierungen werden gelesen</translation>
    </message>
    <message>
        <source>The token of the next page cannot be read.</source>
        <translation>Das Token der nächsten Seite kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The server&apos;s pages do not come to an end.</source>
        <translation>Die Seiten des Servers nehmen kein Ende.</translation>
    </message>
    <message>
        <source>The list is cut short: %1</source>
        <translation>Die Liste bricht ab: %1</translation>
    </message>
    <message>
        <source>The list changed again and again while it was read.</source>
        <translation>Die Liste hat sich während des Lesens immer wieder geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n Eintrag der Liste konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge der Liste konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switches the %1 &quot;%2&quot; off.</source>
        <translation>Schaltet ab: %1 „%2“.</translation>
    </message>
    <message>
        <source>It is read again and is not active.</source>
        <translation>Wird erneut gelesen und ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Switching a bulk sync off also cancels its run. Switching on again does not resume it, and may start a new one.</source>
        <translation>Eine Massensynchronisierung abzuschalten, bricht auch ihren laufenden Durchgang ab. Wiedereinschalten setzt ihn nicht fort und startet unter Umständen einen neuen.</translation>
    </message>
    <message>
        <source>Switching on again may start a run.</source>
        <translation>Wiedereinschalten startet unter Umständen einen Durchgang.</translation>
    </message>
    <message>
        <source>Cancels the run of the %1 &quot;%2&quot;, if one is under way by then, and waits until nothing runs.</source>
        <translation>Bricht den laufenden Durchgang ab, falls es dann einen gibt, und wartet, bis nichts mehr läuft: %1 „%2“.</translation>
    </message>
    <message>
        <source>Its status shows no run and no ingestion.</source>
        <translation>Der Status zeigt weder Durchgang noch Aufnahme von Daten.</translation>
    </message>
    <message>
        <source>A cancelled run does not resume: its work is lost.</source>
        <translation>Ein abgebrochener Durchgang wird nicht fortgesetzt: Seine Arbeit ist verloren.</translation>
    </message>
    <message>
        <source>Deletes the %1 &quot;%2&quot;.</source>
        <translation>Löscht: %1 „%2“.</translation>
    </message>
    <message>
        <source>It is asked for by its id, and the server says that it is not there.</source>
        <translation>Wird über die ID abgefragt, und der Server meldet, dass es das nicht gibt.</translation>
    </message>
    <message>
        <source>Deletes the connection &quot;%1&quot;.</source>
        <translation>Löscht die Verbindung „%1“.</translation>
    </message>
    <message>
        <source>The server says that it is not there, and the list is without it.</source>
        <translation>Der Server meldet, dass es sie nicht gibt, und in der Liste steht sie nicht.</translation>
    </message>
    <message>
        <source>Its settings and secrets are gone for good; a new one gets a new id.</source>
        <translation>Ihre Einstellungen und Geheimnisse sind endgültig verloren; eine neue erhält eine neue ID.</translation>
    </message>
    <message>
        <source>Deletes the connection &quot;%1&quot; by force: the server first deletes what uses it.</source>
        <translation>Erzwingt das Löschen der Verbindung „%1“: Der Server löscht zuerst, was sie verwendet.</translation>
    </message>
    <message>
        <source>With it go, for good: %1.</source>
        <translation>Mit ihr gehen endgültig verloren: %1.</translation>
    </message>
    <message>
        <source>Whether all of it goes or part of it, if something fails in between, is not documented.</source>
        <translation>Ob alles verloren geht oder nur ein Teil, wenn unterwegs etwas fehlschlägt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>This is no id of a connection. It is a UUID, such as 248df4b7-aa70-47b8-a036-33ac447e668d.</source>
        <translation>Das ist keine ID einer Verbindung. Sie ist eine UUID, zum Beispiel 248df4b7-aa70-47b8-a036-33ac447e668d.</translation>
    </message>
    <message>
        <source>Polytomic has no scope &quot;%1&quot;.</source>
        <translation>Polytomic kennt keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>The organisation is named by its id, a UUID.</source>
        <translation>Die Organisation wird mit ihrer ID angegeben, einer UUID.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>A scope of an endpoint: connections live in an organisation.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Its id. A key of another organisation is refused.</source>
        <translation>Ihre ID. Der Schlüssel einer anderen Organisation wird abgewiesen.</translation>
    </message>
    <message>
        <source>Each sync that uses it is switched off; runs under way are cancelled.</source>
        <translation>Jede Synchronisierung, die sie verwendet, wird abgeschaltet; laufende Durchgänge werden abgebrochen.</translation>
    </message>
    <message>
        <source>Exactly those are switched on again. Cancelled runs do not resume.</source>
        <translation>Genau diese werden wieder eingeschaltet. Abgebrochene Durchgänge werden nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>A connection in use is not deleted (422, with the names of those that use it).</source>
        <translation>Eine Verbindung in Gebrauch wird nicht gelöscht (422, mit den Namen derer, die sie verwenden).</translation>
    </message>
    <message>
        <source>Final. By force the server deletes what uses it, too; asked for separately, never a retry.</source>
        <translation>Endgültig. Erzwungen löscht der Server auch, was sie verwendet; danach wird eigens gefragt, und nie als Wiederholung.</translation>
    </message>
    <message>
        <source>The key is empty or holds characters that no key has.</source>
        <translation>Der Schlüssel ist leer oder enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>With a partner or deployment key, the user is the organisation&apos;s id.</source>
        <translation>Bei einem Partner- oder Deployment-Schlüssel ist der Benutzer die ID der Organisation.</translation>
    </message>
    <message>
        <source>Nothing can be moved to another connection from here.</source>
        <translation>Von hier aus lässt sich nichts auf eine andere Verbindung umstellen.</translation>
    </message>
    <message>
        <source>Deleting it drops its schedules, its schema settings and its run history. It cannot be restored.</source>
        <translation>Beim Löschen gehen Zeitpläne, Schemaeinstellungen und Verlauf verloren. Wiederherstellen lässt sich das nicht.</translation>
    </message>
    <message>
        <source>Deleting it is final, and the server deletes it although syncs use it: they break.</source>
        <translation>Das Löschen ist endgültig, und der Server löscht das Modell, obwohl Synchronisierungen es verwenden: Diese funktionieren dann nicht mehr.</translation>
    </message>
    <message>
        <source>Deleting it is final, with its history.</source>
        <translation>Das Löschen ist endgültig, samt Verlauf.</translation>
    </message>
    <message>
        <source>What becomes of a copy in another organisation is not documented. It may stop working, or go.</source>
        <translation>Was aus einer Kopie in einer anderen Organisation wird, ist nicht dokumentiert. Sie funktioniert dann vielleicht nicht mehr oder verschwindet.</translation>
    </message>
    <message>
        <source>It stays, but a model it is joined with goes.</source>
        <translation>Es bleibt, aber ein Modell, mit dem es verknüpft ist, verschwindet.</translation>
    </message>
    <message>
        <source>It stays, but what it runs after, or a model that its models are joined with, goes.</source>
        <translation>Sie bleibt, aber das, wonach sie läuft, oder ein Modell, mit dem ihre Modelle verknüpft sind, verschwindet.</translation>
    </message>
    <message>
        <source>The server does not say whether it is active.</source>
        <translation>Der Server sagt nicht, ob es aktiv ist.</translation>
    </message>
    <message>
        <source>Reading the sync</source>
        <translation>Synchronisierung wird gelesen</translation>
    </message>
    <message>
        <source>Asking what runs</source>
        <translation>Es wird gefragt, was läuft</translation>
    </message>
    <message>
        <source>the answer does not tell %1.</source>
        <translation>in der Antwort fehlt %1.</translation>
    </message>
    <message>
        <source>Somebody started a run meanwhile, and deleting would cut it off. It was not deleted.</source>
        <translation>Jemand hat inzwischen einen Lauf gestartet; das Löschen würde ihn abbrechen. Es wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The server does not know it, but to a key of another organisation it would say the same. With the organisation as scope it can be told that it is gone.</source>
        <translation>Der Server kennt sie nicht, aber das würde er auch zu einem Schlüssel einer anderen Organisation sagen. Ist die Organisation als Bereich angegeben, lässt sich feststellen, dass sie weg ist.</translation>
    </message>
    <message>
        <source>Reading a model that is not listed</source>
        <translation>Ein Modell lesen, das nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>A model that is not listed</source>
        <translation>Ein Modell, das nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>It gets a new id.</source>
        <translation>Die ID ist neu.</translation>
    </message>
    <message>
        <source>A sign-in with OAuth has to be finished in Polytomic, and it is shared with nobody.</source>
        <translation>Eine Anmeldung mit OAuth muss in Polytomic abgeschlossen werden, und die Verbindung ist mit niemandem geteilt.</translation>
    </message>
    <message>
        <source>Its fields are read anew from the source; settings of single fields are lost.</source>
        <translation>Die Felder werden neu aus der Quelle gelesen; Einstellungen einzelner Felder gehen verloren.</translation>
    </message>
    <message>
        <source>Its history of runs is lost.</source>
        <translation>Der Verlauf der Läufe geht verloren.</translation>
    </message>
    <message>
        <source>Which schemas it copies is not kept: the new one selects all of them, so it stays switched off until somebody has looked at it.</source>
        <translation>Welche Schemata kopiert werden, wird nicht gesichert: Der neue wählt alle aus und bleibt deshalb ausgeschaltet, bis jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>Makes the %1 &quot;%2&quot; again.</source>
        <translation>Legt wieder an: %1 „%2“.</translation>
    </message>
    <message>
        <source>It was a shared copy of another organisation&apos;s connection, which has to share it again.</source>
        <translation>Es war eine geteilte Kopie der Verbindung einer anderen Organisation; diese muss sie erneut teilen.</translation>
    </message>
    <message>
        <source>Switches the sync &quot;%1&quot; on again.</source>
        <translation>Schaltet den Sync „%1“ wieder ein.</translation>
    </message>
    <message>
        <source>That may start a run.</source>
        <translation>Das kann einen Lauf starten.</translation>
    </message>
    <message>
        <source>Lets the %1 &quot;%2&quot; use what was made again.</source>
        <translation>Lässt das wieder Angelegte benutzen: %1 „%2“.</translation>
    </message>
    <message>
        <source>Changing it replaces all of it, and what the server masks would be lost. Do it in Polytomic.</source>
        <translation>Eine Änderung ersetzt das Ganze, und was der Server verdeckt, ginge verloren. Tun Sie es in Polytomic.</translation>
    </message>
    <message>
        <source>The backup holds a step that does not exist here.</source>
        <translation>Die Sicherung enthält einen Schritt, den es hier nicht gibt.</translation>
    </message>
    <message>
        <source>Runs of syncs</source>
        <extracomment>Where signs of use are looked for.</extracomment>
        <translation>Läufe von Synchronisierungen</translation>
    </message>
    <message>
        <source>API calls of the connection</source>
        <extracomment>Where signs of use are looked for.</extracomment>
        <translation>API-Aufrufe der Verbindung</translation>
    </message>
    <message>
        <source>Reading what ran</source>
        <translation>Wird gelesen, was gelaufen ist</translation>
    </message>
    <message>
        <source>A run of the sync &quot;%1&quot; failed (%2).</source>
        <translation>Ein Lauf der Synchronisierung „%1“ ist fehlgeschlagen (%2).</translation>
    </message>
    <message>
        <source>The sync &quot;%1&quot; was run (%2).</source>
        <translation>Die Synchronisierung „%1“ ist gelaufen (%2).</translation>
    </message>
    <message>
        <source>The sync &quot;%1&quot; ran more often than one page shows; older runs were not read.</source>
        <translation>Die Synchronisierung „%1“ lief öfter, als eine Seite zeigt; ältere Läufe wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The server does not count them.</source>
        <translation>Der Server zählt sie nicht.</translation>
    </message>
    <message>
        <source>The server counts more API calls of the connection in 24 hours than before (%1, before %2). Its own health checks may be among them.</source>
        <translation>Der Server zählt in 24 Stunden mehr API-Aufrufe der Verbindung als vorher (%1, vorher %2). Seine eigenen Prüfungen können darunter sein.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Reading what is to be backed up</source>
        <translation>Es wird gelesen, was zu sichern ist</translation>
    </message>
    <message>
        <source>The definition of &quot;%1&quot; could not be read. %2</source>
        <translation>Die Definition von „%1“ konnte nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, but the server has other values for: %2.</source>
        <translation>„%1“ ist da, aber der Server hat andere Werte für: %2.</translation>
    </message>
    <message>
        <source>Looking whether it is still there</source>
        <translation>Es wird nachgesehen, ob es noch da ist</translation>
    </message>
    <message>
        <source>There is another one of the name &quot;%1&quot; (%2). Nothing was sent.</source>
        <translation>Es gibt etwas anderes mit dem Namen „%1“ (%2). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Reading what was made</source>
        <translation>Es wird gelesen, was angelegt wurde</translation>
    </message>
    <message>
        <source>Reading what is to be changed</source>
        <translation>Es wird gelesen, was zu ändern ist</translation>
    </message>
    <message>
        <source>Reading what was changed</source>
        <translation>Es wird gelesen, was geändert wurde</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is gone: the server says that it does not exist. %2</source>
        <translation>„%1“ ist weg: Der Server sagt, dass es das nicht gibt. %2</translation>
    </message>
</context>
<context>
    <name>SignLook</name>
    <message>
        <source>Runs and calls</source>
        <extracomment>Where signs of use would be looked for.</extracomment>
        <translation>Läufe und Aufrufe</translation>
    </message>
    <message>
        <source>This system has no record of them.</source>
        <translation>Dieses System zeichnet sie nicht auf.</translation>
    </message>
</context>
<context>
    <name>SystemFacts</name>
    <message>
        <source>This system is not known.</source>
        <translation>Dieses System ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Systems</name>
    <message>
        <source>The answer is not what this request gives.</source>
        <translation>Die Antwort ist nicht das, was diese Anfrage liefert.</translation>
    </message>
    <message>
        <source>This is no address. It looks like %1.</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie %1.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address may hold no user name or password; sign-in is set apart from it.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten; die Anmeldung wird getrennt davon eingestellt.</translation>
    </message>
    <message>
        <source>The address may hold no &quot;?&quot; and no &quot;#&quot;.</source>
        <translation>Die Adresse darf weder „?“ noch „#“ enthalten.</translation>
    </message>
    <message>
        <source>Only https:// protects the sign-in on its way. http:// is for this computer alone.</source>
        <translation>Nur https:// schützt die Anmeldung unterwegs. http:// ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>%1 is the name of something that could not be read, %2 its id, %3 a sentence saying why.</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer Grund.</numerusform>
            <numerusform>Und %n weitere Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is a web page where data was expected. Something between here and the server may have answered.</source>
        <translation>Die Antwort ist eine Webseite, erwartet waren Daten. Vielleicht hat etwas zwischen hier und dem Server geantwortet.</translation>
    </message>
    <message>
        <source>Read for the first time now: what happened between the switch-off and this look is not known.</source>
        <translation>Jetzt zum ersten Mal gelesen: Was zwischen dem Ausschalten und diesem Blick geschah, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Umbraco</name>
    <message>
        <source>The plan holds an action that does not exist here.</source>
        <translation>Der Plan enthält eine Aktion, die es hier nicht gibt.</translation>
    </message>
    <message>
        <source>The server does not tell which guardrails these use.</source>
        <translation>Der Server sagt nicht, welche Guardrails diese verwenden.</translation>
    </message>
    <message>
        <source>The server does not show the configuration of orchestrated agents.</source>
        <translation>Der Server zeigt die Konfiguration orchestrierter Agenten nicht.</translation>
    </message>
    <message>
        <source>the answer does not tell its profile (profileId).</source>
        <translation>in der Antwort fehlt das Profil (profileId).</translation>
    </message>
    <message>
        <source>This is no address. It looks like https://www.example.com.</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie https://www.example.com.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address may hold no user name or password; sign-in is set apart from it.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten; die Anmeldung wird getrennt davon eingestellt.</translation>
    </message>
    <message>
        <source>The address may hold no &quot;?&quot; and no &quot;#&quot;.</source>
        <translation>Die Adresse darf weder „?“ noch „#“ enthalten.</translation>
    </message>
    <message>
        <source>Only https:// protects the token on its way. http:// is for this computer alone.</source>
        <translation>Nur https:// schützt das Token unterwegs. http:// ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>Umbraco.AI has no scope &quot;%1&quot;.</source>
        <translation>Umbraco.AI kennt keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What the Test button looked at.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>What the Test button looked at.</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Right to see connections</source>
        <translation>Recht, Verbindungen zu sehen</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Meldung des Servers: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connections.</source>
        <translation>
            <numerusform>%n Verbindung.</numerusform>
            <numerusform>%n Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Installed.</source>
        <translation>Installiert.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Nicht installiert.</translation>
    </message>
    <message>
        <source>Testing</source>
        <extracomment>Shown while the Test button works.</extracomment>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Add-on for agents</source>
        <translation>Erweiterung für Agenten</translation>
    </message>
    <message>
        <source>Add-on for prompts</source>
        <translation>Erweiterung für Prompts</translation>
    </message>
    <message>
        <source>The server says that this add-on is not installed.</source>
        <translation>Der Server meldet, dass diese Erweiterung nicht installiert ist.</translation>
    </message>
    <message>
        <source>Not all profiles could be read.</source>
        <translation>Nicht alle Profile konnten gelesen werden.</translation>
    </message>
    <message>
        <source>The profiles could not be read.</source>
        <translation>Die Profile konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The answer does not tell %1.</source>
        <translation>In der Antwort fehlt %1.</translation>
    </message>
    <message>
        <source>Defaults in configuration files</source>
        <translation>Vorgaben in Konfigurationsdateien</translation>
    </message>
    <message>
        <source>Profile aliases in appsettings are used where a default is not set or points nowhere. No API shows them.</source>
        <translation>Profil-Aliasse aus appsettings gelten, wo eine Vorgabe nicht gesetzt ist oder ins Leere zeigt. Keine Schnittstelle zeigt sie.</translation>
    </message>
    <message>
        <source>Umbraco Automate</source>
        <translation>Umbraco Automate</translation>
    </message>
    <message>
        <source>Automations may run an agent or a profile. This API does not show them.</source>
        <translation>Automatisierungen können einen Agenten oder ein Profil ausführen. Diese Schnittstelle zeigt sie nicht.</translation>
    </message>
    <message>
        <source>Umbraco Deploy</source>
        <translation>Umbraco Deploy</translation>
    </message>
    <message>
        <source>Artifact files on the server may hold the connection. This API does not show them.</source>
        <translation>Artefaktdateien auf dem Server können die Verbindung enthalten. Diese Schnittstelle zeigt sie nicht.</translation>
    </message>
    <message>
        <source>Code of the site</source>
        <translation>Code der Website</translation>
    </message>
    <message>
        <source>Code may use a profile by its alias. No API shows that.</source>
        <translation>Code kann ein Profil über seinen Alias verwenden. Keine Schnittstelle zeigt das.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>A place that was searched for dependents.</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Default profiles in the settings</source>
        <translation>Vorgabeprofile in den Einstellungen</translation>
    </message>
    <message>
        <source>Agents</source>
        <extracomment>A place that was searched for dependents.</extracomment>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>A place that was searched for dependents.</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <extracomment>A place that was searched for dependents.</extracomment>
        <translation>Guardrails</translation>
    </message>
    <message>
        <source>Tests</source>
        <extracomment>A place that was searched for dependents.</extracomment>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Old versions of profiles</source>
        <translation>Alte Versionen von Profilen</translation>
    </message>
    <message>
        <source>The server shows no settings for this connection. Sending none would erase them, so nothing was sent.</source>
        <translation>Der Server zeigt keine Einstellungen dieser Verbindung. Keine zu senden, würde sie löschen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Reading the connection</source>
        <translation>Verbindung wird gelesen</translation>
    </message>
    <message>
        <source>The server does not say whether it is active, or not its version.</source>
        <translation>Der Server sagt nicht, ob sie aktiv ist, oder nennt ihre Version nicht.</translation>
    </message>
    <message>
        <source>Comparing versions of the connection</source>
        <translation>Versionen der Verbindung werden verglichen</translation>
    </message>
    <message>
        <source>The answer is about another object.</source>
        <translation>Die Antwort betrifft ein anderes Objekt.</translation>
    </message>
    <message>
        <source>Looking whether it is gone</source>
        <translation>Prüft, ob sie weg ist</translation>
    </message>
    <message>
        <source>Looking for it in the list</source>
        <translation>Wird in der Liste gesucht</translation>
    </message>
    <message>
        <source>Looking for profiles that use it</source>
        <translation>Profile, die sie verwenden, werden gesucht</translation>
    </message>
    <message>
        <source>The server cannot load this connection&apos;s provider; its package may be missing. It may refuse to switch the connection off.</source>
        <translation>Der Server kann den Anbieter dieser Verbindung nicht laden; vielleicht fehlt sein Paket. Unter Umständen verweigert er das Abschalten.</translation>
    </message>
    <message>
        <source>The server cannot use this connection&apos;s settings; a configuration key may be missing. It may refuse to switch the connection off.</source>
        <translation>Der Server kann die Einstellungen dieser Verbindung nicht verwenden; vielleicht fehlt ein Konfigurationsschlüssel. Unter Umständen verweigert er das Abschalten.</translation>
    </message>
    <message>
        <source>Reading profiles</source>
        <translation>Profile werden gelesen</translation>
    </message>
    <message>
        <source>Reading guardrails</source>
        <translation>Guardrails werden gelesen</translation>
    </message>
    <message>
        <source>Reading tests</source>
        <translation>Tests werden gelesen</translation>
    </message>
    <message>
        <source>Reading agents</source>
        <translation>Agenten werden gelesen</translation>
    </message>
    <message>
        <source>Reading prompts</source>
        <translation>Prompts werden gelesen</translation>
    </message>
    <message>
        <source>The server gave another connection than was asked for.</source>
        <translation>Der Server hat eine andere Verbindung geliefert als die abgefragte.</translation>
    </message>
    <message>
        <source>Reading default profiles</source>
        <translation>Vorgabeprofile werden gelesen</translation>
    </message>
    <message>
        <source>Asking what the provider can do</source>
        <translation>Fähigkeiten des Anbieters werden abgefragt</translation>
    </message>
    <message>
        <source>Asking which add-ons are installed</source>
        <translation>Installierte Erweiterungen werden abgefragt</translation>
    </message>
    <message>
        <source>The server gave something else than was asked for.</source>
        <translation>Der Server hat etwas anderes geliefert als das Abgefragte.</translation>
    </message>
    <message>
        <source>There is no Umbraco.AI at this address, or it is too old to have this.</source>
        <translation>Unter dieser Adresse gibt es kein Umbraco.AI, oder es ist zu alt dafür.</translation>
    </message>
    <message>
        <source>The sign-in is missing, has expired or was revoked.</source>
        <translation>Die Anmeldung fehlt, ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>The user has no right to the section &quot;ai&quot;. Rights are copied when the token is made: after a change, sign in again.</source>
        <translation>Der Benutzer hat kein Recht auf den Bereich „ai“. Die Rechte werden beim Erstellen des Tokens übernommen: Melden Sie sich nach einer Änderung neu an.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server hat mit dem Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>%1 is empty and so means the default chat profile</source>
        <translation>%1 ist leer und meint damit das Vorgabeprofil für Chat</translation>
    </message>
    <message>
        <source>Default chat profile</source>
        <translation>Vorgabeprofil für Chat</translation>
    </message>
    <message>
        <source>Default embedding profile</source>
        <translation>Vorgabeprofil für Einbettungen</translation>
    </message>
    <message>
        <source>Default speech-to-text profile</source>
        <translation>Vorgabeprofil für Spracherkennung</translation>
    </message>
    <message>
        <source>Classifier chat profile</source>
        <translation>Chat-Profil des Klassifizierers</translation>
    </message>
    <message>
        <source>the answer does not tell its connection (connectionId).</source>
        <translation>in der Antwort fehlt die Verbindung (connectionId).</translation>
    </message>
    <message>
        <source>its rules could not all be read.</source>
        <translation>die Regeln konnten nicht alle gelesen werden.</translation>
    </message>
    <message>
        <source>its profile, target, variations or graders could not all be read.</source>
        <translation>Profil, Ziel, Varianten oder Bewerter konnten nicht alle gelesen werden.</translation>
    </message>
    <message>
        <source>Reading old versions of profiles</source>
        <translation>Alte Versionen von Profilen werden gelesen</translation>
    </message>
    <message>
        <source>Comparing old versions of profiles</source>
        <translation>Alte Versionen von Profilen werden verglichen</translation>
    </message>
    <message>
        <source>The whole connection is sent back as it was read, with isActive false. New calls through it are refused at once; calls under way finish.</source>
        <translation>Die ganze Verbindung wird so zurückgesendet, wie sie gelesen wurde, mit isActive false. Neue Aufrufe werden sofort abgewiesen; laufende werden zu Ende geführt.</translation>
    </message>
    <message>
        <source>The server shows no settings for it. Switching off sends the settings back, and sending none would erase them.</source>
        <translation>Der Server zeigt ihre Einstellungen nicht. Beim Abschalten werden die Einstellungen zurückgesendet; keine zu senden, würde sie löschen.</translation>
    </message>
    <message>
        <source>Reading connections</source>
        <translation>Verbindungen werden gelesen</translation>
    </message>
    <message>
        <source>The list is too long to be read.</source>
        <translation>Die Liste ist zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The list is cut short: %1</source>
        <translation>Die Liste bricht ab: %1</translation>
    </message>
    <message>
        <source>The list changed again and again while it was read.</source>
        <translation>Die Liste hat sich während des Lesens immer wieder geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n Eintrag der Liste konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge der Liste konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server says there are %1, but gave only %2.</source>
        <translation>Der Server spricht von %1, hat aber nur %2 geliefert.</translation>
    </message>
    <message>
        <source>Moves the profile &quot;%1&quot; to the connection %2.</source>
        <translation>Stellt das Profil „%1“ auf die Verbindung %2 um.</translation>
    </message>
    <message>
        <source>The profile is read again and has the other connection.</source>
        <translation>Das Profil wird erneut gelesen und hat die andere Verbindung.</translation>
    </message>
    <message>
        <source>The older versions of the profile still point at the connection that will be gone. Rolling the profile back to one of them would break it for good.</source>
        <translation>Ältere Versionen des Profils verweisen weiterhin auf die Verbindung, die es dann nicht mehr gibt. Das Profil auf eine davon zurückzusetzen, würde es endgültig unbrauchbar machen.</translation>
    </message>
    <message>
        <source>Switches the connection &quot;%1&quot; off. Nothing is deleted.</source>
        <translation>Schaltet die Verbindung „%1“ ab. Es wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The connection is read again: it is inactive, its version is one higher, and its settings are the same.</source>
        <translation>Die Verbindung wird erneut gelesen: Sie ist inaktiv, ihre Version ist um eins höher, und ihre Einstellungen sind dieselben.</translation>
    </message>
    <message>
        <source>Deletes the %1 &quot;%2&quot;.</source>
        <translation>Löscht: %1 „%2“.</translation>
    </message>
    <message>
        <source>It is asked for by its id, and the server says that it is not there.</source>
        <translation>Wird über die ID abgefragt, und der Server meldet, dass es das nicht gibt.</translation>
    </message>
    <message>
        <source>It is gone with its history; a new one gets a new id.</source>
        <translation>Samt Verlauf verloren; neu angelegt, gibt es eine neue ID.</translation>
    </message>
    <message>
        <source>Deletes the connection &quot;%1&quot;.</source>
        <translation>Löscht die Verbindung „%1“.</translation>
    </message>
    <message>
        <source>The server says that it is not there, the list is without it, and no profile points at it.</source>
        <translation>Der Server meldet, dass es sie nicht gibt, in der Liste steht sie nicht, und kein Profil verweist auf sie.</translation>
    </message>
    <message>
        <source>Only profiles can be moved to another connection.</source>
        <translation>Nur Profile lassen sich auf eine andere Verbindung umstellen.</translation>
    </message>
    <message>
        <source>This is the connection that is to be deleted.</source>
        <translation>Das ist die Verbindung, die gelöscht werden soll.</translation>
    </message>
    <message>
        <source>It belongs to another provider (%1 instead of %2); the server would take it, and the profile would fail when it is used.</source>
        <translation>Sie gehört zu einem anderen Anbieter (%1 statt %2); der Server würde sie annehmen, und das Profil würde bei der Verwendung scheitern.</translation>
    </message>
    <message>
        <source>It is not active.</source>
        <translation>Sie ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Reading the profile</source>
        <translation>Profil wird gelesen</translation>
    </message>
    <message>
        <source>The profile was moved by somebody else meanwhile.</source>
        <translation>Das Profil wurde inzwischen von jemand anderem umgestellt.</translation>
    </message>
    <message>
        <source>Moves the profile back.</source>
        <translation>Stellt das Profil zurück.</translation>
    </message>
    <message>
        <source>It runs on another connection, but the guardrail it uses can no longer judge and blocks everything.</source>
        <translation>Läuft über eine andere Verbindung, aber die verwendete Guardrail kann nicht mehr urteilen und sperrt alles.</translation>
    </message>
    <message>
        <source>If reassigned: its older versions still point at the deleted connection. Rolling it back to one of them would break it for good.</source>
        <translation>Bei Umstellung: Ältere Versionen verweisen weiterhin auf die gelöschte Verbindung. Das Profil auf eine davon zurückzusetzen, würde es endgültig unbrauchbar machen.</translation>
    </message>
    <message>
        <source>If deleted: the profile and its history are gone; a new one gets a new id.</source>
        <translation>Beim Löschen: Das Profil und sein Verlauf sind verloren; ein neues erhält eine neue ID.</translation>
    </message>
    <message>
        <source>The server does not delete a profile that is this default: reassign the profile, or choose another default in the back office first.</source>
        <translation>Der Server löscht kein Profil, das diese Vorgabe ist: Stellen Sie das Profil um, oder wählen Sie vorher im Backoffice eine andere Vorgabe.</translation>
    </message>
    <message>
        <source>Until another default is chosen, speech to text does not work.</source>
        <translation>Bis eine andere Vorgabe gewählt ist, funktioniert die Spracherkennung nicht.</translation>
    </message>
    <message>
        <source>If deleted: it is gone with its history; a new one gets a new id.</source>
        <translation>Beim Löschen: samt Verlauf verloren; neu angelegt, gibt es eine neue ID.</translation>
    </message>
    <message>
        <source>The guardrail it uses can no longer judge and blocks everything.</source>
        <translation>Die verwendete Guardrail kann nicht mehr urteilen und sperrt alles.</translation>
    </message>
    <message>
        <source>Its configuration names the profile. Look whether it still needs it.</source>
        <translation>Die Konfiguration nennt das Profil. Prüfen Sie, ob es noch gebraucht wird.</translation>
    </message>
    <message>
        <source>Its judge cannot run any more, and then it blocks everything.</source>
        <translation>Ihr Bewerter kann nicht mehr laufen, und dann sperrt sie alles.</translation>
    </message>
    <message>
        <source>The test fails until it is changed.</source>
        <translation>Der Test schlägt fehl, bis er geändert wird.</translation>
    </message>
    <message>
        <source>Signing in needs a client id and its secret.</source>
        <translation>Für die Anmeldung werden eine Client-ID und ihr Geheimnis gebraucht.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>The sign-in was answered without a token.</source>
        <translation>Die Anmeldung wurde ohne Token beantwortet.</translation>
    </message>
    <message>
        <source>The server did not accept the client id and its secret.</source>
        <translation>Der Server hat Client-ID und Geheimnis nicht angenommen.</translation>
    </message>
    <message>
        <source>The server refused to give a token.</source>
        <translation>Der Server hat es abgelehnt, ein Token auszustellen.</translation>
    </message>
    <message>
        <source>Client ids of Umbraco begin with &quot;%1&quot;, and this one does not.</source>
        <translation>Client-IDs von Umbraco beginnen mit „%1“, diese nicht.</translation>
    </message>
    <message>
        <source>The token is empty or holds characters no token has.</source>
        <translation>Das Token ist leer oder enthält Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>This is no id of a connection. Use the id (a GUID) and not the alias: an alias may be given to another connection.</source>
        <translation>Das ist keine ID einer Verbindung. Verwenden Sie die ID (eine GUID) und nicht den Alias: Ein Alias kann an eine andere Verbindung gehen.</translation>
    </message>
    <message>
        <source>The connection is sent back as it was read, with isActive false.</source>
        <translation>Die Verbindung wird so zurückgesendet, wie sie gelesen wurde, mit isActive false.</translation>
    </message>
    <message>
        <source>It is sent back with isActive true, or rolled back to the version before.</source>
        <translation>Sie wird mit isActive true zurückgesendet oder auf die vorige Version zurückgesetzt.</translation>
    </message>
    <message>
        <source>A connection that a profile points at is not deleted (400 InUse).</source>
        <translation>Eine Verbindung, auf die ein Profil verweist, wird nicht gelöscht (400 InUse).</translation>
    </message>
    <message>
        <source>Final: the version history goes too, a new connection gets a new id.</source>
        <translation>Endgültig: Auch der Versionsverlauf geht verloren, eine neue Verbindung erhält eine neue ID.</translation>
    </message>
    <message>
        <source>Switches the connection on again.</source>
        <translation>Schaltet die Verbindung wieder ein.</translation>
    </message>
    <message>
        <source>Rolls the connection back to the version before.</source>
        <translation>Setzt die Verbindung auf die vorige Version zurück.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>The guardrail &quot;%1&quot; judges through this connection. Without it every text counts as harmful: whatever uses the guardrail stops, on other connections too.</source>
        <translation>Die Guardrail „%1“ urteilt über diese Verbindung. Ohne sie gilt jeder Text als schädlich: Was die Guardrail verwendet, steht still, auch über andere Verbindungen.</translation>
    </message>
    <message>
        <source>Affected: %1.</source>
        <translation>Betroffen: %1.</translation>
    </message>
    <message>
        <source>The default embedding profile uses this connection. While it is off, every document that is saved or published disappears from the vector index. Switching on again does not bring it back: that needs a new indexing.</source>
        <translation>Das Vorgabeprofil für Einbettungen verwendet diese Verbindung. Solange sie abgeschaltet ist, verschwindet jedes Dokument, das gespeichert oder veröffentlicht wird, aus dem Vektorindex. Wiedereinschalten bringt es nicht zurück: Dafür muss neu indiziert werden.</translation>
    </message>
    <message>
        <source>No default chat profile is set in the settings, or it points nowhere. These use the one named in the site&apos;s configuration files, which may run on this connection: %1.</source>
        <translation>In den Einstellungen ist kein Vorgabeprofil für Chat gesetzt, oder es zeigt ins Leere. Folgende verwenden das in den Konfigurationsdateien der Website genannte, das über diese Verbindung laufen kann: %1.</translation>
    </message>
    <message>
        <source>Deleting is final: the version history is deleted too, and a connection made again gets a new id.</source>
        <translation>Das Löschen ist endgültig: Auch der Versionsverlauf wird gelöscht, und eine neu angelegte Verbindung erhält eine neue ID.</translation>
    </message>
    <message>
        <source>If the site uses Umbraco Deploy, a later deployment may make the connection again, with the same id.</source>
        <translation>Wenn die Website Umbraco Deploy verwendet, kann eine spätere Bereitstellung die Verbindung mit derselben ID neu anlegen.</translation>
    </message>
    <message>
        <source>Recent use could not be read completely. It would prove nothing either: calls refused by an inactive connection are not logged.</source>
        <translation>Die jüngste Nutzung konnte nicht vollständig gelesen werden. Sie würde auch nichts beweisen: Aufrufe, die eine inaktive Verbindung abweist, werden nicht protokolliert.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; used this connection in its version %2. Rolling it back to that after the deletion fails, and the profile can then not be saved any more.</source>
        <translation>Das Profil „%1“ verwendete diese Verbindung in seiner Version %2. Nach dem Löschen scheitert das Zurücksetzen darauf, und das Profil lässt sich dann nicht mehr speichern.</translation>
    </message>
    <message>
        <source>The connection was changed since the plan was made. Nothing was sent.</source>
        <translation>Die Verbindung wurde geändert, seit der Plan erstellt wurde. Es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests in the last 30 days</source>
        <translation>
            <numerusform>%n Anfrage in den letzten 30 Tagen</numerusform>
            <numerusform>%n Anfragen in den letzten 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. This proves nothing: calls refused by an inactive connection are not logged.</source>
        <translation>%1. Das beweist nichts: Aufrufe, die eine inaktive Verbindung abweist, werden nicht protokolliert.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Versions kept</source>
        <translation>Aufbewahrte Versionen</translation>
    </message>
    <message>
        <source>%1, the current one is %2</source>
        <translation>%1, die aktuelle ist %2</translation>
    </message>
    <message>
        <source>Reading recent use</source>
        <translation>Jüngste Nutzung wird gelesen</translation>
    </message>
    <message>
        <source>Use of the profile &quot;%1&quot;</source>
        <translation>Nutzung des Profils „%1“</translation>
    </message>
    <message>
        <source>Audit log of the profile &quot;%1&quot;</source>
        <translation>Audit-Protokoll des Profils „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the last 30 days</source>
        <translation>
            <numerusform>%n Eintrag in den letzten 30 Tagen</numerusform>
            <numerusform>%n Einträge in den letzten 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else saved the connection while it was being switched off. It is off, and not as we would have left it, so nothing was sent.</source>
        <translation>Jemand anderes hat die Verbindung gespeichert, während sie abgeschaltet wurde. Sie ist abgeschaltet, aber nicht in dem Zustand, in dem wir sie hinterlassen hätten; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Somebody else changed the connection meanwhile. That change was kept.</source>
        <translation>Jemand anderes hat die Verbindung inzwischen geändert. Diese Änderung blieb erhalten.</translation>
    </message>
    <message>
        <source>If the connection is still there, its version history may be gone already.</source>
        <translation>Falls die Verbindung noch da ist, kann ihr Versionsverlauf schon verloren sein.</translation>
    </message>
    <message>
        <source>the list names it, but by its id it is not found.</source>
        <translation>die Liste nennt sie, aber über ihre ID ist sie nicht zu finden.</translation>
    </message>
    <message>
        <source>Its settings, its key and its version history are gone for good. The history goes first: should the server fail halfway, the connection stands without it.</source>
        <translation>Ihre Einstellungen, ihr Schlüssel und ihr Versionsverlauf sind endgültig verloren. Der Verlauf geht zuerst: Scheitert der Server auf halbem Wege, steht die Verbindung ohne ihn da.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot;, which profiles are moved to, is not active any more.</source>
        <translation>Die Verbindung „%1“, auf die Profile umgestellt werden, ist nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot;, which profiles are moved to, belongs to another provider now.</source>
        <translation>Die Verbindung „%1“, auf die Profile umgestellt werden, gehört jetzt zu einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>The connection that profiles are moved to is not there any more.</source>
        <translation>Die Verbindung, auf die Profile umgestellt werden, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Reading the connection that profiles are moved to</source>
        <translation>Die Verbindung, auf die Profile umgestellt werden, wird gelesen</translation>
    </message>
    <message>
        <source>Somebody else moved the profile &quot;%1&quot; to another connection meanwhile. It was left there.</source>
        <translation>Jemand anderes hat das Profil „%1“ inzwischen auf eine andere Verbindung umgestellt. Dort wurde es belassen.</translation>
    </message>
    <message>
        <source>The server says that there is no such connection, and lists it.</source>
        <translation>Der Server sagt, dass es diese Verbindung nicht gibt, und führt sie doch auf.</translation>
    </message>
    <message>
        <source>Makes the connection &quot;%1&quot; again.</source>
        <translation>Legt die Verbindung „%1“ wieder an.</translation>
    </message>
    <message>
        <source>Makes &quot;%1&quot; again.</source>
        <translation>Legt „%1“ wieder an.</translation>
    </message>
    <message>
        <source>It gets a new id; its version history is lost.</source>
        <translation>Die ID ist neu; die Versionsgeschichte geht verloren.</translation>
    </message>
    <message>
        <source>The server decides whether it is switched on; look at it afterwards.</source>
        <translation>Ob es eingeschaltet ist, entscheidet der Server; sehen Sie danach nach.</translation>
    </message>
    <message>
        <source>Moves the profile &quot;%1&quot; back to the connection.</source>
        <translation>Ordnet das Profil „%1“ wieder der Verbindung zu.</translation>
    </message>
    <message>
        <source>Lets &quot;%1&quot; point at the new profile instead of the lost one.</source>
        <translation>Lässt „%1“ auf das neue Profil zeigen statt auf das verlorene.</translation>
    </message>
    <message>
        <source>Its alias looks like an id.</source>
        <translation>Der Alias sieht aus wie eine ID.</translation>
    </message>
    <message>
        <source>Looking for another one of its alias</source>
        <translation>Es wird nach etwas mit demselben Alias gesucht</translation>
    </message>
    <message>
        <source>The backup holds a step that does not exist here.</source>
        <translation>Die Sicherung enthält einen Schritt, den es hier nicht gibt.</translation>
    </message>
    <message>
        <source>The server does not tell when it was changed, so nobody can say what came after the switch-off.</source>
        <translation>Der Server sagt nicht, wann sie geändert wurde; daher lässt sich nicht sagen, was nach dem Ausschalten kam.</translation>
    </message>
    <message>
        <source>Somebody saved the connection after it was switched off (version %1).</source>
        <translation>Jemand hat die Verbindung nach dem Ausschalten gespeichert (Version %1).</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>Das Protokoll wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit log could not be read.</source>
        <translation>
            <numerusform>%n Eintrag des Protokolls konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge des Protokolls konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is long; its newest %1 entries were read.</source>
        <translation>Das Protokoll ist lang; seine neuesten %1 Einträge wurden gelesen.</translation>
    </message>
    <message>
        <source>History of the connection</source>
        <extracomment>Where signs of use are looked for.</extracomment>
        <translation>Verlauf der Verbindung</translation>
    </message>
    <message>
        <source>Audit log of the profiles</source>
        <extracomment>Where signs of use are looked for.</extracomment>
        <translation>Protokoll der Profile</translation>
    </message>
    <message>
        <source>Calls that the inactive connection refuses</source>
        <extracomment>Where signs of use would be looked for.</extracomment>
        <translation>Aufrufe, die die ausgeschaltete Verbindung abweist</translation>
    </message>
    <message>
        <source>The server does not log them. That none is seen proves nothing.</source>
        <translation>Der Server protokolliert sie nicht. Dass keiner zu sehen ist, beweist nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls through the profile &quot;%1&quot; failed since the switch-off.</source>
        <translation>
            <numerusform>%n Aufruf über das Profil „%1“ ist seit dem Ausschalten fehlgeschlagen.</numerusform>
            <numerusform>%n Aufrufe über das Profil „%1“ sind seit dem Ausschalten fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls through the profile &quot;%1&quot; since the switch-off.</source>
        <translation>
            <numerusform>%n Aufruf über das Profil „%1“ seit dem Ausschalten.</numerusform>
            <numerusform>%n Aufrufe über das Profil „%1“ seit dem Ausschalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versori</name>
    <message>
        <source>The plan holds an action that does not exist here.</source>
        <translation>Der Plan enthält eine Aktion, die es hier nicht gibt.</translation>
    </message>
    <message>
        <source>Reading activations</source>
        <translation>Aktivierungen werden gelesen</translation>
    </message>
    <message>
        <source>the answer does not tell its connections.</source>
        <translation>in der Antwort fehlen die Verbindungen.</translation>
    </message>
    <message>
        <source>Reading the activation</source>
        <translation>Aktivierung wird gelesen</translation>
    </message>
    <message>
        <source>Versori has no scope &quot;%1&quot;.</source>
        <translation>Versori kennt keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>The organisation is not an id (a ULID: 26 digits and letters without I, L, O and U). It stands under My Account in Versori.</source>
        <translation>Die Organisation ist keine ID (eine ULID: 26 Ziffern und Buchstaben ohne I, L, O und U). Sie steht in Versori unter My Account.</translation>
    </message>
    <message>
        <source>Leave out /o/ and what follows; the organisation is set apart from it.</source>
        <translation>Lassen Sie /o/ und was folgt weg; die Organisation wird getrennt davon eingestellt.</translation>
    </message>
    <message>
        <source>There is no token to sign in with.</source>
        <translation>Es gibt kein Token für die Anmeldung.</translation>
    </message>
    <message>
        <source>The token&apos;s prefix is Bearer or JWT.</source>
        <translation>Das Präfix des Tokens ist Bearer oder JWT.</translation>
    </message>
    <message>
        <source>Reading the connection</source>
        <translation>Verbindung wird gelesen</translation>
    </message>
    <message>
        <source>The connection was changed by somebody else meanwhile.</source>
        <translation>Die Verbindung wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Slots of environments</source>
        <translation>Slots von Umgebungen</translation>
    </message>
    <message>
        <source>Activations of end users</source>
        <translation>Aktivierungen von Endbenutzern</translation>
    </message>
    <message>
        <source>End users who own it</source>
        <translation>Endbenutzer, denen sie gehört</translation>
    </message>
    <message>
        <source>Embedded hubs and boards</source>
        <translation>Eingebettete Hubs und Boards</translation>
    </message>
    <message>
        <source>Older parts of Versori have APIs of their own, and no source says whether they know the same connections.</source>
        <translation>Ältere Teile von Versori haben eigene Schnittstellen, und keine Quelle sagt, ob sie dieselben Verbindungen kennen.</translation>
    </message>
    <message>
        <source>Stored credentials</source>
        <translation>Gespeicherte Anmeldedaten</translation>
    </message>
    <message>
        <source>Whether another connection uses the same stored credential, and whether it is deleted too, no API shows.</source>
        <translation>Ob eine andere Verbindung dieselben gespeicherten Anmeldedaten verwendet und ob diese mitgelöscht werden, zeigt keine Schnittstelle.</translation>
    </message>
    <message>
        <source>The list is cut short: %1</source>
        <translation>Die Liste bricht ab: %1</translation>
    </message>
    <message>
        <source>The list changed again and again while it was read.</source>
        <translation>Die Liste hat sich während des Lesens immer wieder geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n Eintrag der Liste konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Einträge der Liste konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server says there are %1, but gave %2.</source>
        <translation>Der Server spricht von %1, hat aber %2 geliefert.</translation>
    </message>
    <message>
        <source>The server answered with status %1 instead of 204.</source>
        <translation>Der Server hat mit dem Status %1 statt 204 geantwortet.</translation>
    </message>
    <message>
        <source>Looking for it in the list</source>
        <translation>Wird in der Liste gesucht</translation>
    </message>
    <message>
        <source>Looking whether it is gone</source>
        <translation>Prüft, ob sie weg ist</translation>
    </message>
    <message>
        <source>Reading slots</source>
        <translation>Slots werden gelesen</translation>
    </message>
    <message>
        <source>Reading what fills the slots</source>
        <translation>Belegung der Slots wird gelesen</translation>
    </message>
    <message>
        <source>The server does not tell which slot each connection of the activation fills. It could not be started again, so it was not ended.</source>
        <translation>Der Server sagt nicht, welchen Slot jede Verbindung der Aktivierung belegt. Sie ließe sich nicht wieder starten und wurde deshalb nicht beendet.</translation>
    </message>
    <message>
        <source>The activation does not use the connection any more, or does not say so.</source>
        <translation>Die Aktivierung verwendet die Verbindung nicht mehr oder gibt es nicht an.</translation>
    </message>
    <message>
        <source>What it would be started again from cannot be written down, so it was not ended.</source>
        <translation>Was für den Neustart gebraucht würde, lässt sich nicht aufschreiben; sie wurde deshalb nicht beendet.</translation>
    </message>
    <message>
        <source>The end user was activated anew by somebody else meanwhile.</source>
        <translation>Der Endbenutzer wurde inzwischen von jemand anderem neu aktiviert.</translation>
    </message>
    <message>
        <source>The variables of the activation look like secrets and were not written down. It has to be started again by hand.</source>
        <translation>Die Variablen der Aktivierung sehen nach Geheimnissen aus und wurden nicht aufgeschrieben. Sie muss von Hand wieder gestartet werden.</translation>
    </message>
    <message>
        <source>Starts the activation again.</source>
        <translation>Startet die Aktivierung wieder.</translation>
    </message>
    <message>
        <source>There is no Versori at this address. For the production platform it is https://platform.versori.com/api/v2.</source>
        <translation>Unter dieser Adresse gibt es kein Versori. Für die Produktionsplattform ist sie https://platform.versori.com/api/v2.</translation>
    </message>
    <message>
        <source>The token is not accepted. It may have expired, or need the other prefix (Bearer or JWT).</source>
        <translation>Das Token wird nicht angenommen. Vielleicht ist es abgelaufen oder braucht das andere Präfix (Bearer oder JWT).</translation>
    </message>
    <message>
        <source>The token has no right to this, or belongs to another organisation.</source>
        <translation>Das Token hat kein Recht dazu oder gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server hat mit dem Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>the only free slot of its system is %1</source>
        <translation>der einzige freie Slot seines Systems ist %1</translation>
    </message>
    <message>
        <source>A slot that the server does not name</source>
        <translation>Ein Slot, den der Server nicht nennt</translation>
    </message>
    <message>
        <source>the answer does not tell the slot</source>
        <translation>in der Antwort fehlt der Slot</translation>
    </message>
    <message>
        <source>It cannot be unlinked from here: unlinking the wrong slot would stop another one.</source>
        <translation>Von hier aus lässt sich die Verknüpfung nicht lösen: Beim falschen Slot stünde etwas anderes still.</translation>
    </message>
    <message>
        <source>If unlinked: what runs in the environment finds no connection from then on, and the next deployment fails until the slot is filled.</source>
        <translation>Wird die Verknüpfung gelöst, findet das, was in der Umgebung läuft, von da an keine Verbindung, und die nächste Bereitstellung scheitert, bis der Slot wieder belegt ist.</translation>
    </message>
    <message>
        <source>It cannot be ended from here: without the user&apos;s external id it could not be started again.</source>
        <translation>Von hier aus lässt sie sich nicht beenden: Ohne die externe ID des Benutzers ließe sie sich nicht wieder starten.</translation>
    </message>
    <message>
        <source>If ended: the end user&apos;s workflows stop. Starting it again gives it a new id; data kept for it under :project: are out of sight from then on.</source>
        <translation>Wird sie beendet, stehen die Workflows des Endbenutzers still. Neu gestartet erhält sie eine neue ID; unter :project: abgelegte Daten sind dann nicht mehr sichtbar.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An environment and its status: &quot;production (running)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The request is none of those that may be sent to Versori, so nothing was sent.</source>
        <translation>Die Anfrage gehört zu keiner, die an Versori gesendet werden darf; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <extracomment>Label of the line that says whose connection it is.</extracomment>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>No end user: a static connection.</source>
        <translation>Kein Endbenutzer: eine statische Verbindung.</translation>
    </message>
    <message>
        <source>The end user %1 (external id %2): a dynamic connection.</source>
        <translation>Der Endbenutzer %1 (externe ID %2): eine dynamische Verbindung.</translation>
    </message>
    <message>
        <source>Not known: static and dynamic could not be told apart. It is treated as one that the server does not guard.</source>
        <translation>Nicht bekannt: Statisch und dynamisch ließen sich nicht unterscheiden. Sie wird wie eine behandelt, die der Server nicht schützt.</translation>
    </message>
    <message>
        <source>A connection has no switch of its own. It is unlinked from every slot, and every activation with it is ended.</source>
        <translation>Eine Verbindung hat keinen eigenen Schalter. Sie wird aus jedem Slot gelöst, und jede Aktivierung mit ihr wird beendet.</translation>
    </message>
    <message>
        <source>Reading connections</source>
        <translation>Verbindungen werden gelesen</translation>
    </message>
    <message>
        <source>The server gave another connection than was asked for.</source>
        <translation>Der Server hat eine andere Verbindung geliefert als die abgefragte.</translation>
    </message>
    <message>
        <source>Reading end users</source>
        <translation>Endbenutzer werden gelesen</translation>
    </message>
    <message>
        <source>Looking for its owner</source>
        <translation>Eigentümer wird gesucht</translation>
    </message>
    <message>
        <source>Ends the activation of &quot;%1&quot; in %2. The user stays.</source>
        <translation>Beendet die Aktivierung von „%1“ in %2. Der Benutzer bleibt.</translation>
    </message>
    <message>
        <source>It is asked for by its id and looked for in the list, and is in neither.</source>
        <translation>Sie wird über ihre ID abgefragt und in der Liste gesucht und ist nirgends zu finden.</translation>
    </message>
    <message>
        <source>It is started again with the same connections and variables, but with a new id: data kept under :project: are out of sight from then on. If the program crashes meanwhile, variables whose names say secret are lost to it.</source>
        <translation>Sie wird mit denselben Verbindungen und Variablen wieder gestartet, aber mit einer neuen ID: Unter :project: abgelegte Daten sind dann nicht mehr sichtbar. Stürzt das Programm inzwischen ab, sind ihr Variablen verloren, deren Namen nach Geheimnis klingen.</translation>
    </message>
    <message>
        <source>Unlinks the connection from the slot %1.</source>
        <translation>Löst die Verbindung aus dem Slot %1.</translation>
    </message>
    <message>
        <source>The environment&apos;s list of static connections is read again and is without it, and the environment is not in trouble.</source>
        <translation>Die Liste der statischen Verbindungen der Umgebung wird erneut gelesen und enthält sie nicht, und die Umgebung ist nicht gestört.</translation>
    </message>
    <message>
        <source>What runs while the slot is empty may fail.</source>
        <translation>Was läuft, während der Slot leer ist, kann scheitern.</translation>
    </message>
    <message>
        <source>Deletes the connection &quot;%1&quot;.</source>
        <translation>Löscht die Verbindung „%1“.</translation>
    </message>
    <message>
        <source>The server says that it is not there, and the list is without it.</source>
        <translation>Der Server meldet, dass es sie nicht gibt, und in der Liste steht sie nicht.</translation>
    </message>
    <message>
        <source>It is gone for good: a new one gets a new id and needs its secrets again.</source>
        <translation>Sie ist endgültig verloren: Eine neue erhält eine neue ID und braucht ihre Geheimnisse erneut.</translation>
    </message>
    <message>
        <source>The server gives null where a list should be; that need not mean none.</source>
        <translation>Der Server liefert null, wo eine Liste stehen sollte; das muss nicht „keine“ heißen.</translation>
    </message>
    <message>
        <source>Reading static connections</source>
        <translation>Statische Verbindungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading projects</source>
        <translation>Projekte werden gelesen</translation>
    </message>
    <message>
        <source>its environments could not all be read.</source>
        <translation>die Umgebungen konnten nicht alle gelesen werden.</translation>
    </message>
    <message>
        <source>Somebody filled the slot with another connection meanwhile.</source>
        <translation>Jemand hat den Slot inzwischen mit einer anderen Verbindung belegt.</translation>
    </message>
    <message>
        <source>Links the connection to the slot again.</source>
        <translation>Verknüpft die Verbindung wieder mit dem Slot.</translation>
    </message>
    <message>
        <source>This is no id of a connection (a ULID: 26 digits and letters without I, L, O and U). Names and external ids are not taken.</source>
        <translation>Das ist keine ID einer Verbindung (eine ULID: 26 Ziffern und Buchstaben ohne I, L, O und U). Namen und externe IDs werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>A scope of an endpoint: connections live in an organisation.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Its id, as My Account shows it: 26 digits and letters.</source>
        <translation>Ihre ID, wie My Account sie zeigt: 26 Ziffern und Buchstaben.</translation>
    </message>
    <message>
        <source>Unlinked from every slot; activations with it are ended.</source>
        <translation>Aus jedem Slot gelöst; Aktivierungen mit ihr werden beendet.</translation>
    </message>
    <message>
        <source>Linked again; activations are started again and get a new id.</source>
        <translation>Wieder verknüpft; Aktivierungen werden wieder gestartet und erhalten eine neue ID.</translation>
    </message>
    <message>
        <source>Only a dynamic connection in use. A static one in use is not guarded: Linchpin keeps it until nothing uses it.</source>
        <translation>Nur eine dynamische Verbindung in Gebrauch. Eine statische in Gebrauch ist nicht geschützt: Linchpin behält sie, bis nichts mehr sie verwendet.</translation>
    </message>
    <message>
        <source>Final: a new connection gets a new id and needs its secrets again.</source>
        <translation>Endgültig: Eine neue Verbindung erhält eine neue ID und braucht ihre Geheimnisse erneut.</translation>
    </message>
    <message>
        <source>Nothing can be moved to another connection here.</source>
        <translation>Hier lässt sich nichts auf eine andere Verbindung umstellen.</translation>
    </message>
    <message>
        <source>While its slots are empty, what runs in those environments finds no connection, and a deployment fails.</source>
        <translation>Solange ihre Slots leer sind, findet das, was in diesen Umgebungen läuft, keine Verbindung, und eine Bereitstellung scheitert.</translation>
    </message>
    <message>
        <source>An activation that was ended comes back with a new id. Data its workflows keep under :project: belong to the old id and do not come back into sight. Variables whose names say secret are not written down: after a crash of this program such an activation has to be started again by hand.</source>
        <translation>Eine beendete Aktivierung kommt mit einer neuen ID zurück. Daten, die ihre Workflows unter :project: ablegen, gehören zur alten ID und werden nicht wieder sichtbar. Variablen, deren Namen nach Geheimnis klingen, werden nicht aufgeschrieben: Nach einem Absturz dieses Programms muss eine solche Aktivierung von Hand wieder gestartet werden.</translation>
    </message>
    <message>
        <source>The server does not protect a static connection in use: it would delete it at once. It is kept until no slot and no activation uses it any more.</source>
        <translation>Der Server schützt eine statische Verbindung in Gebrauch nicht: Er würde sie sofort löschen. Sie wird behalten, bis kein Slot und keine Aktivierung sie mehr verwendet.</translation>
    </message>
    <message>
        <source>No activation uses it, but it belongs to the end user %1 (external id %2), who would have to connect again.</source>
        <translation>Keine Aktivierung verwendet sie, aber sie gehört dem Endbenutzer %1 (externe ID %2), der sich neu verbinden müsste.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What the Test button looked at.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>What the Test button looked at.</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Right to see connections of the organisation</source>
        <translation>Recht, Verbindungen der Organisation zu sehen</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Meldung des Servers: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connections.</source>
        <translation>
            <numerusform>%n Verbindung.</numerusform>
            <numerusform>%n Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such organisation.</source>
        <translation>Diese Organisation gibt es nicht.</translation>
    </message>
    <message>
        <source>Testing</source>
        <extracomment>Shown while the Test button works.</extracomment>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Right to see projects and environments</source>
        <translation>Recht, Projekte und Umgebungen zu sehen</translation>
    </message>
    <message>
        <source>Right to see end users</source>
        <translation>Recht, Endbenutzer zu sehen</translation>
    </message>
    <message>
        <source>The server says that there is no such connection, and lists it.</source>
        <translation>Der Server sagt, dass es diese Verbindung nicht gibt, und führt sie doch auf.</translation>
    </message>
    <message>
        <source>The server says that the list goes on, but not how.</source>
        <translation>Der Server sagt, dass die Liste weitergeht, aber nicht, wie.</translation>
    </message>
    <message>
        <source>Makes the connection &quot;%1&quot; again.</source>
        <translation>Legt die Verbindung „%1“ wieder an.</translation>
    </message>
    <message>
        <source>The server does not tell which slot it was made for, and a connection is made for a slot.</source>
        <translation>Der Server sagt nicht, für welchen Platz sie angelegt war, und angelegt wird eine Verbindung für einen Platz.</translation>
    </message>
    <message>
        <source>It belonged to an end user, and nothing in the backup says to which.</source>
        <translation>Sie gehörte einem Endnutzer, und nichts in der Sicherung sagt, welchem.</translation>
    </message>
    <message>
        <source>Links the new connection to the slot &quot;%1&quot;.</source>
        <translation>Verknüpft die neue Verbindung mit dem Platz „%1“.</translation>
    </message>
    <message>
        <source>Starts the activation of &quot;%1&quot; again.</source>
        <translation>Startet die Aktivierung von „%1“ wieder.</translation>
    </message>
    <message>
        <source>It gets a new id: data kept under :project: are out of sight.</source>
        <translation>Die ID ist neu: Daten unter :project: sind nicht mehr zu sehen.</translation>
    </message>
    <message>
        <source>The backup does not hold what it takes to make it again.</source>
        <translation>Die Sicherung enthält nicht, was zum Anlegen nötig ist.</translation>
    </message>
    <message>
        <source>The backup holds a step that does not exist here.</source>
        <translation>Die Sicherung enthält einen Schritt, den es hier nicht gibt.</translation>
    </message>
    <message>
        <source>State of the environments</source>
        <extracomment>Where signs of use are looked for.</extracomment>
        <translation>Zustand der Umgebungen</translation>
    </message>
    <message>
        <source>What fills the slots now</source>
        <extracomment>Where signs of use are looked for.</extracomment>
        <translation>Was die Slots jetzt füllt</translation>
    </message>
    <message>
        <source>Runs and calls</source>
        <extracomment>Where signs of use would be looked for.</extracomment>
        <translation>Läufe und Aufrufe</translation>
    </message>
    <message>
        <source>The API names no connection with a run, so failed runs cannot be told from others. The console has to be looked at by hand.</source>
        <translation>Die API nennt zu einem Lauf keine Verbindung, daher lassen sich fehlgeschlagene Läufe nicht zuordnen. Die Konsole muss von Hand angesehen werden.</translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; of &quot;%2&quot; ran before and is not running now: %3.</source>
        <translation>Die Umgebung „%1“ von „%2“ lief vorher und läuft jetzt nicht: %3.</translation>
    </message>
    <message>
        <source>The slot &quot;%1&quot; is filled with another connection now (%2).</source>
        <translation>Der Slot „%1“ ist jetzt mit einer anderen Verbindung gefüllt (%2).</translation>
    </message>
    <message>
        <source>It gets a new id. Its credentials are those given now; look at the authentication scheme, and sign in again where OAuth needs a browser. It is not made while another connection of its system has its name.</source>
        <translation>Die ID ist neu. Die Zugangsdaten sind die jetzt angegebenen; prüfen Sie das Anmeldeverfahren, und melden Sie sich neu an, wo OAuth einen Browser braucht. Sie wird nicht angelegt, solange eine andere Verbindung ihres Systems ihren Namen hat.</translation>
    </message>
    <message>
        <source>Deleting is final: a connection made again gets a new id and needs its secrets again; some kinds of sign-in need a person at a browser. It cannot be made again while another connection of its system has its name.</source>
        <translation>Das Löschen ist endgültig: Eine neu angelegte Verbindung erhält eine neue ID und braucht ihre Geheimnisse erneut; manche Arten der Anmeldung brauchen einen Menschen am Browser. Sie kann nicht neu angelegt werden, solange eine andere Verbindung ihres Systems ihren Namen hat.</translation>
    </message>
</context>
<context>
    <name>linchpin::AboutDialog</name>
    <message>
        <source>About Linchpin</source>
        <translation>Über Linchpin</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Fact in the About box.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 (built with %2)</source>
        <extracomment>Fact in the About box. %1 is the version in use, %2 the one it was built with.</extracomment>
        <translation>%1 (gebaut mit %2)</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Fact in the About box: the operating system.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Fact in the About box: where journal and audit are kept.</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Fact in the About box.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>See what hangs on a connection before you pull it.</source>
        <translation>Sehen Sie, was von einer Verbindung abhängt, bevor Sie sie trennen.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>linchpin::ActionModel</name>
    <message>
        <source>yes</source>
        <extracomment>Can this change be taken back? One word, in a table.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Can this change be taken back? One word, in a table.</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>What is done</source>
        <extracomment>Column heading: what a change of the plan does.</extracomment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column heading: waiting, running, done.</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <extracomment>Column heading: yes or no.</extracomment>
        <translation>Umkehrbar</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Column heading: the request as it is sent, such as &quot;PUT /x&quot;.</extracomment>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>linchpin::Address</name>
    <message>
        <source>The endpoint&apos;s address cannot be used.</source>
        <translation>Die Adresse des Endpunkts kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s address must begin with https, unless it is on this computer.</source>
        <translation>Die Adresse des Endpunkts muss mit https beginnen, außer auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The request would leave the endpoint&apos;s address.</source>
        <translation>Die Anfrage würde die Adresse des Endpunkts verlassen.</translation>
    </message>
    <message>
        <source>The request is not well formed.</source>
        <translation>Die Anfrage ist nicht wohlgeformt.</translation>
    </message>
</context>
<context>
    <name>linchpin::ApiError</name>
    <message>
        <source>The request was cancelled before an answer came.</source>
        <translation>Die Anfrage wurde abgebrochen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam keine Antwort in der vorgesehenen Zeit.</translation>
    </message>
    <message>
        <source>The server could not be reached. Nothing was sent.</source>
        <translation>Der Server war nicht erreichbar. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Nothing was sent.</source>
        <translation>Es kam keine sichere Verbindung zustande. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The line was cut before the whole answer was here.</source>
        <translation>Die Leitung brach ab, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>The server answered with a redirect, which is not followed.</source>
        <translation>Der Server hat mit einer Umleitung geantwortet, der nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>The answer is larger than what is accepted.</source>
        <translation>Die Antwort ist größer, als angenommen wird.</translation>
    </message>
    <message>
        <source>Refused before anything was sent.</source>
        <translation>Verweigert, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in.</source>
        <translation>Der Server nimmt die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>The signed-in user may not do this.</source>
        <translation>Der angemeldete Benutzer darf das nicht.</translation>
    </message>
    <message>
        <source>The server says that it does not exist.</source>
        <translation>Der Server meldet, dass es das nicht gibt.</translation>
    </message>
    <message>
        <source>The address does not answer like this system.</source>
        <translation>Die Adresse antwortet nicht wie dieses System.</translation>
    </message>
    <message>
        <source>The server refuses because of a conflict.</source>
        <translation>Der Server lehnt wegen eines Konflikts ab.</translation>
    </message>
    <message>
        <source>The server refuses because something still uses it.</source>
        <translation>Der Server lehnt ab, weil etwas sie noch verwendet.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests.</source>
        <translation>Der Server bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>The server failed to answer properly.</source>
        <translation>Der Server konnte nicht richtig antworten.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation>Die Antwort kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>linchpin::Application</name>
    <message>
        <source>%1 (demo)</source>
        <extracomment>Name of a demo endpoint. %1 is the system (&quot;Umbraco.AI&quot;).</extracomment>
        <translation>%1 (Demo)</translation>
    </message>
    <message>
        <source>demo</source>
        <extracomment>Environment badge of the demo endpoints.</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Entry of the menu Demo &gt; Trouble: everything works.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Sign in to %1 (%2) first: this deletion belongs to it.</source>
        <extracomment>%1 is an endpoint&apos;s name, %2 its address.</extracomment>
        <translation>Melden Sie sich zuerst an %1 (%2) an: Diese Löschung gehört dazu.</translation>
    </message>
    <message>
        <source>The plan was used before. Make a new one.</source>
        <translation>Der Plan wurde schon benutzt. Machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Sign in to %1 (%2) first: the plan belongs to it.</source>
        <extracomment>%1 is an endpoint&apos;s name, %2 its address.</extracomment>
        <translation>Melden Sie sich zuerst bei %1 (%2) an: Der Plan gehört dazu.</translation>
    </message>
    <message>
        <source>The actions of the plan do not follow from its decisions, or it was made by another version. Make a new plan.</source>
        <translation>Die Schritte des Plans folgen nicht aus seinen Entscheidungen, oder eine andere Version hat ihn gemacht. Machen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>This is not the plan that was signed.</source>
        <translation>Das ist nicht der Plan, der unterschrieben wurde.</translation>
    </message>
    <message>
        <source>Sign in to %1 (%2) first: this backup belongs to it.</source>
        <extracomment>%1 is an endpoint&apos;s name, %2 its address.</extracomment>
        <translation>Melden Sie sich zuerst bei %1 (%2) an: Diese Sicherung gehört dazu.</translation>
    </message>
    <message>
        <source>The server refused a deletion of this connection after the plan was made. Force is no answer to a refusal: find out what it means, and make a new plan.</source>
        <translation>Der Server hat ein Löschen dieser Verbindung abgelehnt, nachdem der Plan entstanden ist. Zwang ist keine Antwort auf eine Ablehnung: Finden Sie heraus, was sie bedeutet, und erstellen Sie einen neuen Plan.</translation>
    </message>
</context>
<context>
    <name>linchpin::ApprovalBook</name>
    <message>
        <source>This cannot be changed now: the audit is held by another program.</source>
        <translation>Das lässt sich gerade nicht ändern: Ein anderes Programm hält das Protokoll.</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>The policy asks for %1 approvals, but only %2 trusted people could give one.</source>
        <translation>Die Regel verlangt %1 Zustimmungen, aber nur %2 vertraute Personen könnten eine geben.</translation>
    </message>
    <message>
        <source>You have no key to sign with yet.</source>
        <translation>Sie haben noch keinen Schlüssel zum Unterschreiben.</translation>
    </message>
    <message>
        <source>Your own key is not on the list of trusted people.</source>
        <translation>Ihr eigener Schlüssel steht nicht auf der Liste der vertrauten Personen.</translation>
    </message>
    <message>
        <source>The plan does not say who made it: it may be your own.</source>
        <translation>Der Plan sagt nicht, wer ihn gemacht hat: Es kann Ihr eigener sein.</translation>
    </message>
    <message>
        <source>You made this plan: somebody else has to approve it.</source>
        <translation>Sie haben diesen Plan gemacht: Jemand anderes muss ihm zustimmen.</translation>
    </message>
    <message>
        <source>The policy of this endpoint asks other people.</source>
        <translation>Die Regel dieses Endpunkts fragt andere Personen.</translation>
    </message>
    <message>
        <source>You have signed this plan before.</source>
        <translation>Sie haben diesen Plan schon unterschrieben.</translation>
    </message>
    <message>
        <source>the group %1</source>
        <extracomment>Who may approve. %1 is the name of a group of people.</extracomment>
        <translation>die Gruppe %1</translation>
    </message>
    <message>
        <source>, by anybody trusted</source>
        <extracomment>Continues &quot;2 approvals needed&quot;. %1 is a list of people and groups.</extracomment>
        <translation>, von jeder vertrauten Person</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, von %1</translation>
    </message>
    <message>
        <source>; whoever made the plan counts too</source>
        <extracomment>Continues &quot;2 approvals needed, by Ada&quot;.</extracomment>
        <translation>; wer den Plan gemacht hat, zählt mit</translation>
    </message>
    <message numerus="yes">
        <source>%n people no longer trusted</source>
        <extracomment>Who may approve, but is no longer on the list of trusted people.</extracomment>
        <translation>
            <numerusform>%n Person, der nicht mehr vertraut wird</numerusform>
            <numerusform>%n Personen, denen nicht mehr vertraut wird</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals needed</source>
        <translation>
            <numerusform>%n Zustimmung nötig</numerusform>
            <numerusform>%n Zustimmungen nötig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ApproverKey</name>
    <message>
        <source>%1 may be read by others and is not used. Take that back (chmod 600), or make a new key.</source>
        <translation>%1 ist für andere lesbar und wird nicht benutzt. Nehmen Sie das zurück (chmod 600), oder machen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is no key of an approver, or it is damaged.</source>
        <translation>%1 ist kein Schlüssel zum Unterschreiben, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>A login is one line.</source>
        <translation>Ein Anmeldename ist eine Zeile.</translation>
    </message>
    <message>
        <source>The words are too long.</source>
        <translation>Die Worte sind zu lang.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Das Kennwort öffnet %1 nicht.</translation>
    </message>
    <message>
        <source>This is no public key of an approver, or it is damaged.</source>
        <translation>Das ist kein öffentlicher Schlüssel einer Person, oder er ist beschädigt.</translation>
    </message>
    <message>
        <source>A name is one line of up to 200 characters.</source>
        <translation>Ein Name ist eine Zeile von höchstens 200 Zeichen.</translation>
    </message>
</context>
<context>
    <name>linchpin::Approvers</name>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>This key is on the list already, as %1.</source>
        <translation>Dieser Schlüssel steht schon auf der Liste, als %1.</translation>
    </message>
    <message>
        <source>There is nobody called %1 on the list.</source>
        <translation>Auf der Liste steht niemand namens %1.</translation>
    </message>
    <message>
        <source>A policy needs between 1 and 20 approvals.</source>
        <translation>Eine Regel verlangt 1 bis 20 Zustimmungen.</translation>
    </message>
</context>
<context>
    <name>linchpin::ApproversDialog</name>
    <message>
        <source>People whose signatures are believed</source>
        <translation>Personen, deren Unterschriften geglaubt wird</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of a list of people. Column: name of a person.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>Column: the login of a person on a computer.</extracomment>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Column: groups a person belongs to.</extracomment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>Column: fingerprint of a key.</extracomment>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>&amp;Make my key...</source>
        <translation>&amp;Meinen Schlüssel machen ...</translation>
    </message>
    <message>
        <source>Make my key</source>
        <translation>Meinen Schlüssel machen</translation>
    </message>
    <message>
        <source>&amp;Save my public key...</source>
        <translation>Meinen öffentlichen Schlüssel &amp;speichern ...</translation>
    </message>
    <message>
        <source>Save my public key</source>
        <translation>Meinen öffentlichen Schlüssel speichern</translation>
    </message>
    <message>
        <source>&amp;Forget...</source>
        <extracomment>Button: takes somebody off the list.</extracomment>
        <translation>Ver&amp;gessen ...</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button and title: takes somebody off the list.</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Approvers</source>
        <extracomment>Title of a window: people who approve plans.</extracomment>
        <translation>Zustimmende</translation>
    </message>
    <message>
        <source>Signatures of these people under plans are believed on this computer. Exchange public keys as files, and compare the fingerprint by voice.</source>
        <translation>Unterschriften dieser Personen unter Plänen wird auf diesem Rechner geglaubt. Tauschen Sie öffentliche Schlüssel als Dateien aus, und vergleichen Sie den Fingerabdruck mündlich.</translation>
    </message>
    <message>
        <source>&amp;Trust a colleague...</source>
        <extracomment>Button: adds a colleague from a file.</extracomment>
        <translation>Einer Person &amp;vertrauen ...</translation>
    </message>
    <message>
        <source>Trust a colleague</source>
        <translation>Einer Person vertrauen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is a person&apos;s name: the person in front of the computer.</extracomment>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>One key per person. It stays on this computer, in a file that only you may read; a passphrase encrypts it.</source>
        <translation>Ein Schlüssel je Person. Er bleibt auf diesem Rechner, in einer Datei, die nur Sie lesen dürfen; ein Kennwort verschlüsselt ihn.</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <extracomment>Button.</extracomment>
        <translation>Schlüssel &amp;machen</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ihr &amp;Name:</translation>
    </message>
    <message>
        <source>As your colleagues know you</source>
        <translation>Wie die anderen Sie kennen</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In an empty field: no passphrase.</extracomment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Passphrase &amp;again:</source>
        <translation>Kennwort noch ein&amp;mal:</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Kennwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Public keys (*.linchpin-key.txt)</source>
        <translation>Öffentliche Schlüssel (*.linchpin-key.txt)</translation>
    </message>
    <message>
        <source>Written to %1. Read the fingerprint out to your colleagues: %2</source>
        <extracomment>%1 is a file, %2 a fingerprint to be read out.</extracomment>
        <translation>Nach %1 geschrieben. Lesen Sie den anderen den Fingerabdruck vor: %2</translation>
    </message>
    <message>
        <source>Public keys (*.linchpin-key.txt *.txt)</source>
        <translation>Öffentliche Schlüssel (*.linchpin-key.txt *.txt)</translation>
    </message>
    <message>
        <source>The file says that it is the key of %1. Call %1, have the fingerprint read out to you, and type what you hear.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Die Datei sagt, sie sei der Schlüssel von %1. Rufen Sie %1 an, lassen Sie sich den Fingerabdruck vorlesen, und tippen Sie, was Sie hören.</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Vertrauen</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>&amp;Fingerabdruck:</translation>
    </message>
    <message>
        <source>Eight groups of four</source>
        <translation>Acht Gruppen zu vier Zeichen</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>&amp;Gruppen:</translation>
    </message>
    <message>
        <source>None; names with commas between them</source>
        <translation>Keine; Namen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>That is not the fingerprint of the key in the file. If you typed what you heard, somebody exchanged the file.</source>
        <translation>Das ist nicht der Fingerabdruck des Schlüssels in der Datei. Wenn Sie getippt haben, was Sie hörten, hat jemand die Datei ausgetauscht.</translation>
    </message>
    <message>
        <source>Signatures of %1 are no longer believed here, those made before neither.</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Unterschriften von %1 wird hier nicht mehr geglaubt, auch früheren nicht.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>Button: takes somebody off the list.</extracomment>
        <translation>Ver&amp;gessen</translation>
    </message>
</context>
<context>
    <name>linchpin::AskDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>linchpin::Audit</name>
    <message>
        <source>A plan was made: %1.</source>
        <extracomment>Entry of the audit. %1 is the id of a plan.</extracomment>
        <translation>Ein Plan wurde gemacht: %1.</translation>
    </message>
    <message>
        <source>%1 approved plan %2.</source>
        <extracomment>Entry of the audit. %1 is a person, %2 the id of a plan.</extracomment>
        <translation>%1 hat dem Plan %2 zugestimmt.</translation>
    </message>
    <message>
        <source>A key to sign plans with is made.</source>
        <extracomment>Entry of the audit: a key for the approvals of plans.</extracomment>
        <translation>Ein Schlüssel zum Unterschreiben von Plänen wird erzeugt.</translation>
    </message>
    <message>
        <source>Signatures of %1 are believed from now on. Groups: %2.</source>
        <extracomment>Entry of the audit. %1 is a person, %2 the names of groups this person belongs to.</extracomment>
        <translation>Unterschriften von %1 wird ab jetzt geglaubt. Gruppen: %2.</translation>
    </message>
    <message>
        <source>Signatures of %1 are believed from now on. Groups: none.</source>
        <extracomment>Entry of the audit. %1 is a person who belongs to no group.</extracomment>
        <translation>Unterschriften von %1 wird ab jetzt geglaubt. Gruppen: keine.</translation>
    </message>
    <message>
        <source>Signatures of %1 are no longer believed.</source>
        <extracomment>Entry of the audit. %1 is a person.</extracomment>
        <translation>Unterschriften von %1 wird nicht mehr geglaubt.</translation>
    </message>
    <message>
        <source>Deletions need no approvals any more.</source>
        <extracomment>Entry of the audit: an endpoint has no policy for approvals any more.</extracomment>
        <translation>Löschungen brauchen keine Zustimmungen mehr.</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <extracomment>Entry of the audit: what became of a request. %1 is &quot;done&quot;, &quot;refused&quot; or &quot;unknown&quot;, %2 the status code of the server&apos;s answer.</extracomment>
        <translation>%1 (HTTP %2)</translation>
    </message>
</context>
<context>
    <name>linchpin::AuditReport</name>
    <message>
        <source>No.</source>
        <extracomment>Column: number of an entry of the audit.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <extracomment>Column: when something happened.</extracomment>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>Column: when something happened.</extracomment>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column: a login name.</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column: kind of an entry of the audit.</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Column: what an entry is about.</extracomment>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: a sentence.
----------
Column: what is not known.
----------
Column: what somebody overrode.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Column: id of a run.</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Column: a configured server.</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>No entry.</source>
        <translation>Kein Eintrag.</translation>
    </message>
    <message>
        <source>NOT KNOWN: it could not be read.</source>
        <extracomment>In place of a table.</extracomment>
        <translation>NICHT BEKANNT: Es war nicht zu lesen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>Label of a fact: how many runs.
----------
Heading: the deletions of a time.</extracomment>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <extracomment>Column: when a run began.</extracomment>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <extracomment>Column: when a run was changed last.</extracomment>
        <translation>Letzte Änderung (UTC)</translation>
    </message>
    <message>
        <source>Last change, local</source>
        <extracomment>Column: when a run was changed last.</extracomment>
        <translation>Letzte Änderung, Ortszeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: how a run ended.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Column: step of a run.</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a run ended like this.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No run in that time.</source>
        <translation>Kein Lauf in dieser Zeit.</translation>
    </message>
    <message>
        <source>Overrides: what went on against advice</source>
        <translation>Übergangenes: was trotz Warnung weiterging</translation>
    </message>
    <message>
        <source>Plan made by</source>
        <extracomment>Column: who made the plan.</extracomment>
        <translation>Plan erstellt von</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Column: why.</extracomment>
        <translation>Weil</translation>
    </message>
    <message>
        <source>None in the plans of these runs.</source>
        <translation>Nichts davon in den Plänen dieser Läufe.</translation>
    </message>
    <message>
        <source>What is protected as this report is made</source>
        <translation>Was beim Erstellen dieses Berichts geschützt ist</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Column: id of a rule.</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Protects</source>
        <extracomment>Column: which connections a rule protects.</extracomment>
        <translation>Schützt</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column: who added a rule.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <extracomment>Column: since when a rule is there.</extracomment>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>The run is not over.</source>
        <translation>Der Lauf ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how it stands.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: words about it.</extracomment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>The audit could not be read.</source>
        <translation>Das Protokoll war nicht zu lesen.</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>Die Läufe waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>The rules of protection could not be read.</source>
        <translation>Die Schutzregeln waren nicht zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are not known or not over.</source>
        <translation>
            <numerusform>%n Sache ist nicht bekannt oder nicht zu Ende.</numerusform>
            <numerusform>%n Sachen sind nicht bekannt oder nicht zu Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries without &quot;%1&quot; were left out.</source>
        <extracomment>%1 is a word somebody searched for.</extracomment>
        <translation>Einträge ohne „%1“ wurden weggelassen.</translation>
    </message>
    <message>
        <source>Journal and rules of this computer were read to their end, and no run of that time is open.</source>
        <translation>Journal und Regeln dieses Rechners wurden bis zum Ende gelesen, und kein Lauf dieser Zeit ist offen.</translation>
    </message>
    <message>
        <source>The journal holds nothing of that time. If something was expected, it may be in another state folder.</source>
        <translation>Das Journal enthält nichts aus dieser Zeit. Wenn etwas erwartet wurde, liegt es vielleicht in einem anderen Zustandsordner.</translation>
    </message>
    <message>
        <source>What other computers did, or somebody did without this program, is not in here.</source>
        <translation>Was andere Rechner taten, oder jemand ohne dieses Programm, steht hier nicht.</translation>
    </message>
    <message>
        <source>About this report</source>
        <extracomment>Heading: where a report comes from.</extracomment>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Label of a fact: beginning of a time.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Label of a fact: end of a time.</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Only entries with</source>
        <extracomment>Label of a fact: words that entries have to hold.</extracomment>
        <translation>Nur Einträge mit</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Label of a fact: how many entries.</extracomment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label of a fact: from where the report has what it says.</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>the journal of this computer</source>
        <translation>das Journal dieses Rechners</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>Label of a fact: a file.</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Audit from %1 to %2</source>
        <extracomment>Title of a report. %1 and %2 are days.</extracomment>
        <translation>Protokoll von %1 bis %2</translation>
    </message>
    <message>
        <source>Audit until %1</source>
        <extracomment>Title of a report. %1 is a day.</extracomment>
        <translation>Protokoll bis %1</translation>
    </message>
    <message>
        <source>Approvals, keys and policies</source>
        <translation>Zustimmungen, Schlüssel und Vorgaben</translation>
    </message>
    <message>
        <source>Changes of protection</source>
        <translation>Änderungen am Schutz</translation>
    </message>
    <message>
        <source>Everything else, in order</source>
        <translation>Alles andere, der Reihe nach</translation>
    </message>
    <message>
        <source>Which runs belong together could not be read.</source>
        <translation>Welche Läufe zusammengehören, war nicht zu lesen.</translation>
    </message>
    <message>
        <source>The ways back could not be read.</source>
        <translation>Die Wiederherstellungen waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>Ways back</source>
        <extracomment>Label of a fact: how many ways back from backups.</extracomment>
        <translation>Wiederherstellungen</translation>
    </message>
    <message>
        <source>The way back is not over.</source>
        <translation>Die Wiederherstellung ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>Column: the run of several connections that a run is one of.</extracomment>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Ways back from backups</source>
        <extracomment>Heading: what was brought back from backups in a time.</extracomment>
        <translation>Wiederherstellungen aus Sicherungen</translation>
    </message>
    <message>
        <source>Way back</source>
        <extracomment>Column: id of a way back.</extracomment>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>None in that time.</source>
        <translation>Keine in dieser Zeit.</translation>
    </message>
    <message>
        <source>What was brought back, and what was not</source>
        <translation>Was wiederhergestellt wurde, und was nicht</translation>
    </message>
</context>
<context>
    <name>linchpin::AuditTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column heading of the audit: when it happened.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Column heading of the audit: who did it.</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column heading of the audit: what kind of event it was.</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Column heading of the audit: the connection or dependent it was about.</extracomment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Column heading of the audit: the configured server.</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Column heading of the audit: what happened, in a sentence.</extracomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Column heading of the audit: identifier of the deletion it belongs to.</extracomment>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>linchpin::AuditWindow</name>
    <message>
        <source>Filter the audit</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Name of a list for screen readers: Today, Last 7 days.</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>Title of the window that shows what was done.</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Export as &amp;CSV...</source>
        <translation>Als &amp;CSV exportieren...</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as &amp;JSON...</source>
        <translation>Als &amp;JSON exportieren...</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Als JSON exportieren</translation>
    </message>
    <message>
        <source>Filter by text: person, connection, event</source>
        <translation>Nach Text filtern: Person, Verbindung, Ereignis</translation>
    </message>
    <message>
        <source>All times</source>
        <extracomment>Periods the audit can be limited to: all times, today, the last 7 days.</extracomment>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A period the audit can be limited to.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>Below the audit.</extracomment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a line to read it whole.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Export &amp;report...</source>
        <extracomment>Button: writes the audit of the chosen time to a file for people.</extracomment>
        <translation>Be&amp;richt exportieren...</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Runs, overrides, approvals, protection and entries of the chosen time, as PDF, HTML or CSV</source>
        <translation>Läufe, Übergangenes, Zustimmungen, Schutz und Einträge der gewählten Zeit, als PDF, HTML oder CSV</translation>
    </message>
</context>
<context>
    <name>linchpin::BackupFile</name>
    <message>
        <source>%1 is no backup of Linchpin.</source>
        <translation>%1 ist keine Sicherung von Linchpin.</translation>
    </message>
    <message>
        <source>%1 was changed after it was made, and is not used.</source>
        <translation>%1 wurde nach dem Anlegen geändert und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht benutzt werden: %2</translation>
    </message>
    <message>
        <source>The backup is too large to be kept in a file.</source>
        <translation>Die Sicherung ist zu groß für eine Datei.</translation>
    </message>
    <message>
        <source>%1 is no backup of Linchpin, or it was damaged.</source>
        <translation>%1 ist keine Sicherung von Linchpin oder wurde beschädigt.</translation>
    </message>
    <message>
        <source>%1 says something twice, and is not used.</source>
        <translation>%1 nennt etwas doppelt und wird nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>linchpin::BackupPage</name>
    <message>
        <source>Go on without a backup.</source>
        <translation>Ohne Sicherung weitermachen.</translation>
    </message>
    <message>
        <source>Passwords and tokens are not returned by the server and cannot be restored by us: have them ready.</source>
        <translation>Passwörter und Token gibt der Server nicht heraus; wir können sie nicht wiederherstellen. Halten Sie sie bereit.</translation>
    </message>
    <message>
        <source>Back up what is touched</source>
        <translation>Sichern, was berührt wird</translation>
    </message>
    <message>
        <source>Done, and read back: %1</source>
        <translation>Erledigt und zurückgelesen: %1</translation>
    </message>
    <message>
        <source>There is no backup of this plan.</source>
        <translation>Von diesem Plan gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>Reading the definitions...</source>
        <translation>Die Definitionen werden gelesen ...</translation>
    </message>
    <message>
        <source>It holds the plan, your decisions and the definitions of everything the plan touches, as JSON, without what may be secret. &quot;Restore from backup&quot; in the menu makes again from it what the system allows.</source>
        <translation>Sie enthält den Plan, Ihre Entscheidungen und die Definitionen von allem, was der Plan berührt, als JSON, ohne was geheim sein kann. „Aus Sicherung wiederherstellen“ im Menü legt daraus wieder an, was das System zulässt.</translation>
    </message>
    <message>
        <source>Back &amp;up again</source>
        <extracomment>Button: writes the backup once more, to a new file.</extracomment>
        <translation>&amp;Erneut sichern</translation>
    </message>
</context>
<context>
    <name>linchpin::Batch</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Rolled back by request.</source>
        <translation>Auf Wunsch zurückgenommen.</translation>
    </message>
    <message>
        <source>Not deleted, because it relies on what was to be done for %1.</source>
        <translation>Nicht gelöscht, weil sie auf dem beruht, was für %1 getan werden sollte.</translation>
    </message>
    <message>
        <source>Decided for another of the selected connections.</source>
        <translation>Für eine andere der ausgewählten Verbindungen entschieden.</translation>
    </message>
    <message>
        <source>%1 cannot move to %2: that one is to be deleted too.</source>
        <translation>%1 kann nicht zu %2 umziehen: Auch diese soll gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 hangs on several of the selected connections and cannot be moved for all of them at once. Delete them one after another.</source>
        <translation>%1 hängt an mehreren der ausgewählten Verbindungen und kann nicht für alle zugleich umziehen. Löschen Sie diese nacheinander.</translation>
    </message>
    <message>
        <source>None of the selected connections has a dependent %1.</source>
        <translation>An keiner der ausgewählten Verbindungen hängt %1.</translation>
    </message>
    <message>
        <source>%1 is itself among the selected connections.</source>
        <translation>%1 gehört selbst zu den ausgewählten Verbindungen.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot; here.</source>
        <translation>Eine Quelle „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Say which connection the secret belongs to: ID:%1.</source>
        <translation>Sagen Sie, zu welcher Verbindung das Geheimnis gehört: ID:%1.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The selected connections hang on each other in a ring, so none of them can go first.</source>
        <translation>Die ausgewählten Verbindungen hängen im Kreis aneinander, sodass keine als erste gehen kann.</translation>
    </message>
    <message>
        <source>It is itself among the selected connections.</source>
        <translation>Sie gehört selbst zu den ausgewählten Verbindungen.</translation>
    </message>
    <message>
        <source>Deleting by force is confirmed for one connection at a time.</source>
        <translation>Erzwungenes Löschen wird für jede Verbindung einzeln bestätigt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a connection, %2 a sentence saying what speaks against deleting it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linchpin::BatchReport</name>
    <message>
        <source>What became of each connection, in this order</source>
        <translation>Was aus jeder Verbindung wurde, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column: number of a connection.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column: how the system addresses the connection.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: how a run ended.
----------
Label of a fact: how a run ended.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Column: step of a run.
----------
Label of a fact: step of a run.</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why a run ended like this.
----------
Label of a fact: why a run ended like this.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Relies on</source>
        <extracomment>Column: connections that have to be through before this one.</extracomment>
        <translation>Baut auf</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Column: id of a run.
----------
Label of a fact: id of a run.</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>What did not go, and what was left out because of it</source>
        <translation>Was nicht gelöscht wurde, und was deswegen ausgelassen wurde</translation>
    </message>
    <message>
        <source>The server says</source>
        <extracomment>Column: words of a server, as it sent them.</extracomment>
        <translation>Der Server sagt</translation>
    </message>
    <message>
        <source>Left out because of it</source>
        <extracomment>Column: connections that were not gone on with for the sake of this one.</extracomment>
        <translation>Deswegen ausgelassen</translation>
    </message>
    <message>
        <source>Nothing: all of them are gone, proved by reading.</source>
        <translation>Nichts: Alle sind weg, durch Lesen bewiesen.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what is not known.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how it stands.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why, or where</source>
        <extracomment>Column: why, or where it belongs.</extracomment>
        <translation>Warum, oder wo</translation>
    </message>
    <message numerus="yes">
        <source>%n connections have halted: a person has to look, and to resume the run or take it back.</source>
        <translation>
            <numerusform>%n Verbindung hat angehalten: Ein Mensch muss nachsehen und den Lauf fortsetzen oder zurücknehmen.</numerusform>
            <numerusform>%n Verbindungen haben angehalten: Ein Mensch muss nachsehen und den Lauf fortsetzen oder zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is not over: this is how it stood when the report was made.</source>
        <translation>Der Lauf ist nicht zu Ende: So stand er, als der Bericht erstellt wurde.</translation>
    </message>
    <message>
        <source>About this report</source>
        <extracomment>Heading: where a report comes from.</extracomment>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Label of a fact.</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Label of a fact: how many connections are gone.</extracomment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Label of a fact: when a run began.</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Watched until</source>
        <translation>Beobachtet bis</translation>
    </message>
    <message>
        <source>Can go on</source>
        <translation>Kann weitergehen</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label of a fact: from where the report has what it says.</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>the journal of this computer</source>
        <translation>das Journal dieses Rechners</translation>
    </message>
    <message>
        <source>partly deleted, %1 of %2</source>
        <extracomment>Outcome of a run of several connections: %1 of %2 are gone.</extracomment>
        <translation>teilweise gelöscht, %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connections: %1</source>
        <extracomment>%1 are names.</extracomment>
        <translation>
            <numerusform>%n Verbindung: %1</numerusform>
            <numerusform>%n Verbindungen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n connections: %1</source>
        <extracomment>Title of a report. %1 says how it ended.</extracomment>
        <translation>
            <numerusform>Löschung von %n Verbindung: %1</numerusform>
            <numerusform>Löschung von %n Verbindungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>linchpin::BatchWizardRun</name>
    <message>
        <source>Left out and switched on again: something was seen of it.</source>
        <translation>Ausgelassen und wieder eingeschaltet: Es wurde etwas davon gesehen.</translation>
    </message>
</context>
<context>
    <name>linchpin::Call</name>
    <message>
        <source>This would change something without a record of it.</source>
        <translation>Das würde etwas ändern, ohne dass es aufgezeichnet ist.</translation>
    </message>
    <message>
        <source>The change could not be written down first, so it was not sent.</source>
        <translation>Die Änderung konnte nicht vorher aufgeschrieben werden und wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>The change could not be written down first, so it was not sent: %1</source>
        <translation>Die Änderung konnte nicht vorher aufgeschrieben werden und wurde deshalb nicht gesendet: %1</translation>
    </message>
    <message>
        <source>What was written down is not what would be sent.</source>
        <translation>Was aufgeschrieben ist, ist nicht das, was gesendet würde.</translation>
    </message>
    <message>
        <source>The server&apos;s tokens expire before they can be used.</source>
        <translation>Die Token des Servers laufen ab, bevor sie benutzt werden können.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no token.</source>
        <translation>Die Umgebungsvariable %1 enthält kein Token.</translation>
    </message>
</context>
<context>
    <name>linchpin::CarryingOut</name>
    <message numerus="yes">
        <source>The server deletes %n dependents by force, together with the connection. Nothing of it comes back.</source>
        <translation>
            <numerusform>Der Server löscht %n Abhängiges erzwungen mit der Verbindung. Nichts davon kommt zurück.</numerusform>
            <numerusform>Der Server löscht %n Abhängige erzwungen mit der Verbindung. Nichts davon kommt zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand under Decisions.</source>
        <translation>
            <numerusform>%n weiteres steht unter „Entscheidungen“.</numerusform>
            <numerusform>%n weitere stehen unter „Entscheidungen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason in the plan: %1</source>
        <translation>Die Begründung im Plan: %1</translation>
    </message>
    <message>
        <source>You are asked a second time before the button that deletes.</source>
        <translation>Vor der Schaltfläche, die löscht, werden Sie ein zweites Mal gefragt.</translation>
    </message>
    <message>
        <source>Values to be typed</source>
        <translation>Einzugebende Werte</translation>
    </message>
    <message>
        <source>Switching off has to send values that the server does not show. They are in no plan; they are kept in memory only and forgotten when the wizard closes.</source>
        <translation>Zum Abschalten müssen Werte gesendet werden, die der Server nicht zeigt. Sie stehen in keinem Plan, bleiben nur im Arbeitsspeicher und werden vergessen, wenn der Assistent geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button: opens the wizard on a plan.</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Delete by force</source>
        <translation>Erzwungen löschen</translation>
    </message>
    <message>
        <source>Go on by &amp;force</source>
        <extracomment>Button: opens the wizard on a plan that deletes by force.</extracomment>
        <translation>Erz&amp;wungen weiter</translation>
    </message>
</context>
<context>
    <name>linchpin::CatalogueFeed</name>
    <message>
        <source>review</source>
        <extracomment>Badge of a saved review in the list of endpoints.</extracomment>
        <translation>gespeichert</translation>
    </message>
</context>
<context>
    <name>linchpin::Choices</name>
    <message>
        <source>There is no dependent %1.</source>
        <translation>Den Abhängigen %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist for %2. Possible here: %3.</source>
        <translation>„%1“ gibt es für %2 nicht. Hier möglich: %3.</translation>
    </message>
    <message>
        <source>%1 needs the id of the connection it moves to.</source>
        <translation>%1 braucht die ID der Verbindung, auf die umgestellt wird.</translation>
    </message>
    <message>
        <source>%1 cannot move to the connection that is deleted.</source>
        <translation>%1 kann nicht auf die Verbindung umgestellt werden, die gelöscht wird.</translation>
    </message>
    <message>
        <source>%1 was decided twice.</source>
        <translation>Über %1 wurde zweimal entschieden.</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot; here.</source>
        <translation>Eine Quelle „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was accepted twice.</source>
        <translation>„%1“ wurde zweimal hingenommen.</translation>
    </message>
    <message>
        <source>%1 blocks the deletion, and nothing can be done about it from here.</source>
        <translation>%1 verhindert das Löschen, und von hier aus lässt sich nichts dagegen tun.</translation>
    </message>
    <message>
        <source>%1 needs a decision that lets the deletion go on. Possible here: %2.</source>
        <translation>%1 braucht eine Entscheidung, mit der das Löschen weitergehen kann. Hier möglich: %2.</translation>
    </message>
    <message>
        <source>The source &quot;%1&quot; is %2. It has to be accepted by name, with a reason.</source>
        <translation>Die Quelle „%1“ ist %2. Das muss namentlich und mit Begründung hingenommen werden.</translation>
    </message>
    <message>
        <source>Switching off needs what the server does not show: %1. Give it, or delete without switching off, with a reason.</source>
        <translation>Zum Abschalten wird gebraucht, was der Server nicht zeigt: %1. Geben Sie es ein, oder löschen Sie mit Begründung ohne Abschalten.</translation>
    </message>
    <message>
        <source>The connection can be switched off, so it may not be left out.</source>
        <translation>Die Verbindung kann abgeschaltet werden; das darf nicht ausgelassen werden.</translation>
    </message>
    <message>
        <source>Deleting without switching off needs a reason.</source>
        <translation>Löschen ohne Abschalten braucht eine Begründung.</translation>
    </message>
    <message>
        <source>The server has no deletion that takes dependents along.</source>
        <translation>Der Server kennt kein Löschen, das Abhängige mitnimmt.</translation>
    </message>
    <message>
        <source>Deleting dependents along with the connection needs a reason.</source>
        <translation>Abhängige mit der Verbindung zu löschen, braucht eine Begründung.</translation>
    </message>
    <message>
        <source>The connection cannot be switched off first. %1 Deleting it without that needs a reason.</source>
        <translation>Die Verbindung kann nicht zuerst ausgeschaltet werden. %1 Ohne das zu löschen braucht einen Grund.</translation>
    </message>
</context>
<context>
    <name>linchpin::Clearance</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 why the signature does not count.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed by nobody.</source>
        <extracomment>Who has signed a plan, when nobody has.</extracomment>
        <translation>Von niemandem unterschrieben.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Unterschrieben von %1.</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <extracomment>%1 is a list of people with reasons.</extracomment>
        <translation>Zählt nicht: %1.</translation>
    </message>
    <message>
        <source>counts</source>
        <extracomment>What a signature is worth.</extracomment>
        <translation>zählt</translation>
    </message>
    <message>
        <source>altered, or made for another plan</source>
        <extracomment>What a signature is worth.</extracomment>
        <translation>verändert oder für einen anderen Plan</translation>
    </message>
    <message>
        <source>nobody who is trusted here</source>
        <extracomment>What a signature is worth.</extracomment>
        <translation>niemand, dem hier vertraut wird</translation>
    </message>
    <message>
        <source>not among the people the policy names</source>
        <extracomment>What a signature is worth.</extracomment>
        <translation>nicht unter den Personen, die die Regel nennt</translation>
    </message>
    <message>
        <source>made the plan</source>
        <extracomment>What a signature is worth.</extracomment>
        <translation>hat den Plan gemacht</translation>
    </message>
    <message>
        <source>signed before</source>
        <extracomment>What a signature is worth.</extracomment>
        <translation>hat schon unterschrieben</translation>
    </message>
    <message>
        <source>signed outside the plan&apos;s life, or clocks differ</source>
        <extracomment>What a signature is worth.</extracomment>
        <translation>außerhalb der Gültigkeit des Plans unterschrieben, oder die Uhren gehen verschieden</translation>
    </message>
    <message numerus="yes">
        <source>Deletions at this endpoint need %n approvals of other people. Save the plan, have it signed, and carry the signed plan out.</source>
        <translation>
            <numerusform>Löschungen an diesem Endpunkt brauchen %n Zustimmung einer anderen Person. Speichern Sie den Plan, lassen Sie ihn unterschreiben und führen Sie den unterschriebenen Plan aus.</numerusform>
            <numerusform>Löschungen an diesem Endpunkt brauchen %n Zustimmungen anderer Personen. Speichern Sie den Plan, lassen Sie ihn unterschreiben und führen Sie den unterschriebenen Plan aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals needed.</source>
        <translation>
            <numerusform>%n Zustimmung nötig.</numerusform>
            <numerusform>%n Zustimmungen nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals missing.</source>
        <translation>
            <numerusform>%n Zustimmung fehlt.</numerusform>
            <numerusform>%n Zustimmungen fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ConfigFile</name>
    <message>
        <source>%1 is damaged and was left as it is. Mend it or move it away. %2</source>
        <translation>%1 ist beschädigt und wurde so gelassen. Reparieren Sie die Datei, oder schieben Sie sie beiseite. %2</translation>
    </message>
    <message>
        <source>%1 was written by another version of Linchpin and was left as it is.</source>
        <translation>%1 wurde von einer anderen Version von Linchpin geschrieben und so gelassen.</translation>
    </message>
    <message>
        <source>%1 is being written by another program, or its folder cannot be written.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben, oder der Ordner ist nicht beschreibbar.</translation>
    </message>
</context>
<context>
    <name>linchpin::ConfirmPage</name>
    <message>
        <source>To delete it, type this:</source>
        <translation>Geben Sie zum Löschen dies ein:</translation>
    </message>
    <message>
        <source>What the server deletes along, by force</source>
        <translation>Was der Server erzwungen mitlöscht</translation>
    </message>
    <message>
        <source>To let the server delete these too, type this as well:</source>
        <translation>Damit der Server auch diese löscht, geben Sie außerdem dies ein:</translation>
    </message>
    <message>
        <source>Type the second confirmation: by force</source>
        <translation>Zweite Bestätigung eingeben: erzwungen</translation>
    </message>
    <message>
        <source>Second confirmation: deleted by force</source>
        <translation>Zweite Bestätigung: erzwungenes Löschen</translation>
    </message>
    <message>
        <source>Connections to be deleted</source>
        <translation>Verbindungen, die gelöscht werden</translation>
    </message>
    <message>
        <source>Type the words that stand above</source>
        <translation>Geben Sie die Worte ein, die darüber stehen</translation>
    </message>
</context>
<context>
    <name>linchpin::Confirmation</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is a number, %2 the system&apos;s word for a kind of thing, in the singular: &quot;3 × profile&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Delete %1 and %2</source>
        <extracomment>Button: %1 a connection, %2 what goes with it, such as &quot;3 × profile&quot;.</extracomment>
        <translation>%1 und %2 löschen</translation>
    </message>
    <message>
        <source>Delete %1 anyway</source>
        <extracomment>Button: there is a known reason not to go on. %1 is a connection.</extracomment>
        <translation>%1 trotzdem löschen</translation>
    </message>
    <message>
        <source>Delete %1 for good</source>
        <extracomment>Button: %1 is a connection.</extracomment>
        <translation>%1 endgültig löschen</translation>
    </message>
    <message>
        <source>%1, id %2, on %3 (%4).</source>
        <translation>%1, ID %2, auf %3 (%4).</translation>
    </message>
    <message>
        <source>Deleted with it: %1.</source>
        <translation>Mitgelöscht: %1.</translation>
    </message>
    <message>
        <source>Not known: %1. Accepted because: %2</source>
        <translation>Nicht bekannt: %1. Hingenommen, weil: %2</translation>
    </message>
    <message>
        <source>It is deleted without having been switched off first, because: %1</source>
        <translation>Sie wird gelöscht, ohne vorher abgeschaltet worden zu sein, weil: %1</translation>
    </message>
    <message>
        <source>This cannot be undone. The same connection made anew is another one.</source>
        <translation>Das lässt sich nicht rückgängig machen. Neu angelegt ist dieselbe Verbindung eine andere.</translation>
    </message>
    <message>
        <source>I know that %1 will be deleted too.</source>
        <extracomment>A tick before the delete. %1 is such as &quot;3 × profile&quot;.</extracomment>
        <translation>Ich weiß, dass %1 mitgelöscht wird.</translation>
    </message>
    <message>
        <source>Delete connection %1?</source>
        <extracomment>Title of the last page. %1 is the connection&apos;s name.</extracomment>
        <translation>Verbindung %1 löschen?</translation>
    </message>
    <message>
        <source>Type the words above to go on.</source>
        <translation>Geben Sie die Worte oben ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Does not match yet.</source>
        <translation>Stimmt noch nicht überein.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 and %n dependents</source>
        <extracomment>Button: %1 a connection, %n how many dependents go with it.</extracomment>
        <translation>
            <numerusform>%1 und %n Abhängigen löschen</numerusform>
            <numerusform>%1 und %n Abhängige löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents stay and will not work as before.</source>
        <translation>
            <numerusform>%n Abhängiger bleibt und funktioniert nicht mehr wie bisher.</numerusform>
            <numerusform>%n Abhängige bleiben und funktionieren nicht mehr wie bisher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticks missing: what is deleted too.</source>
        <translation>
            <numerusform>Es fehlt noch %n Häkchen: was mitgelöscht wird.</numerusform>
            <numerusform>Es fehlen noch %n Häkchen: was mitgelöscht wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 and %n dependents by force</source>
        <extracomment>Button: %1 a connection, %n how many dependents the server deletes along with it.</extracomment>
        <translation>
            <numerusform>%1 und %n Abhängigen erzwungen löschen</numerusform>
            <numerusform>%1 und %n Abhängige erzwungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server deletes them by force, because: %1</source>
        <translation>Der Server löscht sie erzwungen mit, Begründung: %1</translation>
    </message>
    <message numerus="yes">
        <source>delete %n dependents by force</source>
        <extracomment>To be typed, all in lower case: the second confirmation of a deletion by force.</extracomment>
        <translation>
            <numerusform>%n abhängigen erzwungen löschen</numerusform>
            <numerusform>%n abhängige erzwungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The second confirmation is missing: by force.</source>
        <translation>Die zweite Bestätigung fehlt: erzwungenes Löschen.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <extracomment>On a button or in a title, after &quot;Delete&quot;.</extracomment>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted without having been switched off first, because: %2</source>
        <translation>%1 wird gelöscht, ohne vorher abgeschaltet worden zu sein, weil: %2</translation>
    </message>
    <message>
        <source>%1 on %2 (%3), listed below.</source>
        <extracomment>%1 is such as &quot;3 connections&quot;, %2 an endpoint, %3 its address.</extracomment>
        <translation>%1 auf %2 (%3), unten aufgeführt.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <extracomment>%1 is a connection, %2 its id.</extracomment>
        <translation>%1, ID %2</translation>
    </message>
    <message>
        <source>A last look is being taken.</source>
        <translation>Es wird ein letztes Mal nachgesehen.</translation>
    </message>
    <message>
        <source>Something was seen: say why it may go on.</source>
        <translation>Etwas wurde gesehen: Sagen Sie, warum es weitergehen darf.</translation>
    </message>
    <message>
        <source>What was seen cannot be read: %1</source>
        <translation>Was gesehen wurde, lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The last look failed: look again.</source>
        <translation>Das letzte Nachsehen ist gescheitert: Sehen Sie erneut nach.</translation>
    </message>
</context>
<context>
    <name>linchpin::ConnectionPane</name>
    <message>
        <source>Filter connections</source>
        <translation>Verbindungen filtern</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Liste erneut lesen</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Name of the table for screen readers.</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Read the list again (F5)</source>
        <translation>Liste erneut lesen (F5)</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>Keine Verbindung passt</translation>
    </message>
    <message>
        <source>Every word of the filter has to be found in a connection&apos;s row.</source>
        <translation>Jedes Wort des Filters muss in der Zeile einer Verbindung vorkommen.</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Filter leeren</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Noch kein Endpunkt</translation>
    </message>
    <message>
        <source>An endpoint is a server whose connections you look after. Nothing on it is changed by adding it here.</source>
        <translation>Ein Endpunkt ist ein Server, um dessen Verbindungen Sie sich kümmern. Ihn hier hinzuzufügen, ändert nichts an ihm.</translation>
    </message>
    <message>
        <source>Add en&amp;dpoint...</source>
        <translation>End&amp;punkt hinzufügen...</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>No token, key or password is known for this session.</source>
        <translation>Für diese Sitzung ist weder Token noch Schlüssel noch Passwort bekannt.</translation>
    </message>
    <message>
        <source>&amp;Sign in...</source>
        <translation>An&amp;melden...</translation>
    </message>
    <message>
        <source>Reading connections...</source>
        <translation>Verbindungen werden gelesen...</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Keine Verbindungen</translation>
    </message>
    <message>
        <source>The list was read to its end and is empty.</source>
        <translation>Die Liste wurde bis zum Ende gelesen und ist leer.</translation>
    </message>
    <message>
        <source>The connections are not known</source>
        <translation>Die Verbindungen sind nicht bekannt</translation>
    </message>
    <message>
        <source>The list could not be read, or not to its end.</source>
        <translation>Die Liste konnte nicht oder nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Er&amp;neut lesen</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <extracomment>%1 is the name of an endpoint, %2 a whole sentence that says why.</extracomment>
        <translation>%1 konnte nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>The list of %1 is still shown.</source>
        <extracomment>Appended. %1 is a time of day.</extracomment>
        <translation>Die Liste von %1 wird weiterhin gezeigt.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Meldung des Servers: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reads the list again; nothing is changed</source>
        <translation>Liest die Liste erneut; nichts wird geändert</translation>
    </message>
    <message>
        <source>Sign in...</source>
        <translation>Anmelden...</translation>
    </message>
    <message>
        <source>Enter another secret for this session</source>
        <translation>Ein anderes Geheimnis für diese Sitzung eingeben</translation>
    </message>
    <message>
        <source>Filter by any word: name, type, state, system, endpoint, scope, ID</source>
        <translation>Nach jedem Wort filtern: Name, Typ, Zustand, System, Endpunkt, Bereich, ID</translation>
    </message>
    <message>
        <source>No connections in the review</source>
        <translation>Keine Verbindungen in der Bestandsaufnahme</translation>
    </message>
    <message>
        <source>The list could not be read when the review was saved.</source>
        <translation>Die Liste konnte nicht gelesen werden, als die Bestandsaufnahme gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>linchpin::ConnectionTableModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column heading: name of a connection.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column heading: whether a connection is active.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column heading: kind of a connection, such as &quot;openai&quot; or &quot;postgres&quot;.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Alias</source>
        <extracomment>Column heading: second, technical name of a connection.</extracomment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Column heading: the configured server a connection belongs to.</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Column heading: when a connection was last changed.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column heading: technical identifier of a connection.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Column heading: which of the systems a connection is on, such as &quot;Polytomic&quot;.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Column heading: the project, product or organisation a connection is in.</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Protected, %1</source>
        <extracomment>State of a connection in the list. %1 is &quot;Active&quot; or the like; protected by a rule of ours.</extracomment>
        <translation>Geschützt, %1</translation>
    </message>
</context>
<context>
    <name>linchpin::CoverageModel</name>
    <message numerus="yes">
        <source>%n found in %1 of %2 kinds</source>
        <extracomment>%n things that depend on a connection were found, in %1 of %2 kinds of places that could hold some.</extracomment>
        <translation>
            <numerusform>%n gefunden in %1 von %2 Arten</numerusform>
            <numerusform>%n gefunden in %1 von %2 Arten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read to the end</source>
        <extracomment>Appended sentence: so many kinds of places could not be read to their end.</extracomment>
        <translation>
            <numerusform>%n nicht bis zum Ende gelesen</numerusform>
            <numerusform>%n nicht bis zum Ende gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be seen from outside</source>
        <extracomment>Appended sentence: so many kinds of places are shown by no interface of the system.</extracomment>
        <translation>
            <numerusform>%n von außen nicht zu sehen</numerusform>
            <numerusform>%n von außen nicht zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked in</source>
        <extracomment>Column heading: a kind of place that was searched for dependents.</extracomment>
        <translation>Gesucht in</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column heading: how far that place was read.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Column heading: how many dependents were found there.</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Why not complete</source>
        <extracomment>Column heading: why a place was not read completely.</extracomment>
        <translation>Warum nicht vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n found in %1 of %2 kinds, read %3</source>
        <extracomment>%n things that depend on a connection were found, in %1 of %2 kinds of places that could hold some. %3 is the time of day of the reading.</extracomment>
        <translation>
            <numerusform>%n gefunden in %1 von %2 Arten, gelesen um %3</numerusform>
            <numerusform>%n gefunden in %1 von %2 Arten, gelesen um %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::CredentialStore</name>
    <message>
        <source>There is no key store in this session. Secrets are kept until the program ends.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselspeicher. Geheimnisse werden behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The key store %1 is not there. Secrets saved in it cannot be read, and new ones are kept until the program ends.</source>
        <translation>Der Schlüsselspeicher %1 ist nicht da. Darin gespeicherte Geheimnisse können nicht gelesen werden, und neue werden behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Secrets were saved in %1, but this session has %2. It is not used unless you say so; until then secrets are kept until the program ends.</source>
        <translation>Geheimnisse wurden in %1 gespeichert, aber diese Sitzung hat %2. Das wird nicht verwendet, solange Sie es nicht sagen; bis dahin werden Geheimnisse behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>The key store %1 cannot be used (%2). Secrets are kept until the program ends.</source>
        <extracomment>%1 is a program, %2 the reason it gave, possibly in its own words</extracomment>
        <translation>Der Schlüsselspeicher %1 kann nicht verwendet werden (%2). Geheimnisse werden behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>er nannte keinen Grund</translation>
    </message>
    <message>
        <source>The key store %1 is locked. Secrets are kept until the program ends.</source>
        <translation>Der Schlüsselspeicher %1 ist gesperrt. Geheimnisse werden behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The key store %1 did not keep the secret. Secrets are kept until the program ends.</source>
        <translation>Der Schlüsselspeicher %1 hat das Geheimnis nicht behalten. Geheimnisse werden behalten, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>linchpin::Database</name>
    <message>
        <source>%1 is held by another program right now.</source>
        <translation>%1 wird gerade von einem anderen Programm festgehalten.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only.</source>
        <translation>%1 kann nicht geschrieben werden: Es ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>%1 kann nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error.</source>
        <translation>%1 kann nicht gelesen oder geschrieben werden: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Move it away to begin a new one; what it held about unfinished runs has to be checked by hand.</source>
        <translation>%1 ist beschädigt und wurde belassen, wie es ist. Verschieben Sie es, um ein neues zu beginnen; was darin über unfertige Läufe stand, muss von Hand geprüft werden.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>linchpin::DeactivationPart</name>
    <message>
        <source>Delete it without switching it off first. There is no time to notice who still needs it, and no way back.</source>
        <translation>Löschen, ohne vorher abzuschalten. Dann bleibt keine Zeit zu bemerken, wer sie noch braucht, und es gibt keinen Rückweg.</translation>
    </message>
    <message>
        <source>Why it is not switched off first</source>
        <translation>Warum sie nicht vorher abgeschaltet wird</translation>
    </message>
    <message>
        <source>Why is that acceptable?</source>
        <extracomment>Hint in an empty field beside a tick.</extracomment>
        <translation>Warum ist das hinnehmbar?</translation>
    </message>
    <message>
        <source>Switching off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>This connection cannot be switched off: %1</source>
        <translation>Diese Verbindung kann nicht abgeschaltet werden: %1</translation>
    </message>
    <message>
        <source>Switching off will probably be refused: %1 It may be tried; if it is refused, nothing is changed.</source>
        <translation>Das Abschalten wird wahrscheinlich verweigert: %1 Sie können es versuchen; wird es verweigert, ist nichts geändert.</translation>
    </message>
    <message>
        <source>Switching off has to send values that the server does not show. They are kept in memory only and forgotten when this window closes.</source>
        <translation>Zum Abschalten müssen Werte gesendet werden, die der Server nicht zeigt. Sie bleiben nur im Arbeitsspeicher und werden vergessen, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Some of them cannot be switched off: %1 The others are switched off first.</source>
        <translation>Einige davon lassen sich nicht abschalten: %1 Die übrigen werden vorher abgeschaltet.</translation>
    </message>
</context>
<context>
    <name>linchpin::DecidePage</name>
    <message>
        <source>Filter the dependents</source>
        <translation>Abhängige filtern</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>Nach Name oder Art filtern</translation>
    </message>
    <message>
        <source>&amp;Only undecided</source>
        <extracomment>Tick: hides the dependents that are decided.</extracomment>
        <translation>Nur &amp;unentschiedene</translation>
    </message>
    <message>
        <source>Only undecided</source>
        <translation>Nur unentschiedene</translation>
    </message>
    <message>
        <source>Dependents and what shall happen to each</source>
        <translation>Abhängige und was mit jedem geschehen soll</translation>
    </message>
    <message>
        <source>Choose a row to see what its choices cost.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was ihre Möglichkeiten kosten.</translation>
    </message>
    <message>
        <source>How we know: %1</source>
        <translation>Woher wir das wissen: %1</translation>
    </message>
    <message>
        <source>What shall happen to the selected dependents</source>
        <translation>Was mit den ausgewählten Abhängigen geschehen soll</translation>
    </message>
    <message>
        <source>&amp;Apply to selected rows</source>
        <extracomment>Button: the choice beside it is taken for every selected row.</extracomment>
        <translation>Auf &amp;ausgewählte Zeilen anwenden</translation>
    </message>
    <message>
        <source>What shall happen to each of them?</source>
        <translation>Was soll mit jedem davon geschehen?</translation>
    </message>
    <message>
        <source>It cannot simply be switched off</source>
        <translation>Sie kann nicht einfach abgeschaltet werden</translation>
    </message>
    <message>
        <source>Nothing is chosen for you: what is kept stops the deletion here.</source>
        <translation>Nichts ist für Sie ausgewählt: Was behalten wird, beendet das Löschen hier.</translation>
    </message>
    <message>
        <source>Select rows to decide about them together</source>
        <extracomment>Hint in an empty list of choices.</extracomment>
        <translation>Zeilen auswählen, um gemeinsam zu entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n selected rows were left as they were: that choice does not exist for them.</source>
        <translation>
            <numerusform>%n ausgewählte Zeile blieb, wie sie war: Diese Möglichkeit gibt es für sie nicht.</numerusform>
            <numerusform>%n ausgewählte Zeilen blieben, wie sie waren: Diese Möglichkeit gibt es für sie nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::DecisionDelegate</name>
    <message>
        <source>What shall happen</source>
        <extracomment>Name of the list of choices for one dependent, for screen readers.</extracomment>
        <translation>Was geschehen soll</translation>
    </message>
</context>
<context>
    <name>linchpin::DecisionModel</name>
    <message>
        <source>Reassign to %1</source>
        <extracomment>Choice for a dependent. %1 is the name of another connection.</extracomment>
        <translation>Umstellen auf %1</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <extracomment>Instead of a choice: this one goes the way of what it hangs on.</extracomment>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <extracomment>Column heading: name of a dependent.</extracomment>
        <translation>Hängt davon ab</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column heading: kind of thing, such as &quot;profile&quot;.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>If the connection goes</source>
        <extracomment>Column heading: what the deletion does to it.</extracomment>
        <translation>Wenn sie wegfällt</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Column heading: running, active, paused.</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What shall happen</source>
        <extracomment>Column heading: what shall be done with a dependent.</extracomment>
        <translation>Was geschehen soll</translation>
    </message>
    <message>
        <source>Deleted by the server, by force</source>
        <extracomment>Instead of a choice: the server deletes this one along with the connection.</extracomment>
        <translation>Löscht der Server, erzwungen</translation>
    </message>
</context>
<context>
    <name>linchpin::DecisionRows</name>
    <message>
        <source>Accepted although it is not known</source>
        <extracomment>What was decided about a place nobody could look at.</extracomment>
        <translation>Hingenommen, obwohl es nicht bekannt ist</translation>
    </message>
    <message>
        <source>Switching off</source>
        <extracomment>What a decision is about, and what was decided.</extracomment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Deleted by the server, by force</source>
        <extracomment>What was decided about a dependent.</extracomment>
        <translation>Löscht der Server, erzwungen</translation>
    </message>
</context>
<context>
    <name>linchpin::DeleteWizard</name>
    <message>
        <source>Delete connection %1</source>
        <translation>Verbindung %1 löschen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 a connection with its type, %2 the endpoint it is on.</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Values to be typed again</source>
        <translation>Erneut einzugebende Werte</translation>
    </message>
    <message>
        <source>The server does not show these values, and the program that was told them is closed. To switch the connection on again they have to be sent. They are kept in memory only. What you do not know may be left empty: then the way back stops and asks again.</source>
        <translation>Der Server zeigt diese Werte nicht, und das Programm, dem sie genannt wurden, ist geschlossen. Um die Verbindung wieder einzuschalten, müssen sie gesendet werden. Sie bleiben nur im Arbeitsspeicher. Was Sie nicht wissen, darf leer bleiben: Dann hält der Rückweg an und fragt erneut.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>linchpin::DeletionActions</name>
    <message>
        <source>This is a saved review. Connections are deleted at the endpoint itself.</source>
        <translation>Das ist eine gespeicherte Bestandsaufnahme. Gelöscht wird am Endpunkt selbst.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n connections...</source>
        <translation>
            <numerusform>%n Verbindung &amp;löschen...</numerusform>
            <numerusform>%n Verbindungen &amp;löschen...</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete connection...</source>
        <translation>Verbindung &amp;löschen...</translation>
    </message>
    <message>
        <source>Connections of several endpoints cannot be deleted together: a plan belongs to one endpoint. Select those of one endpoint, and then those of the next.</source>
        <translation>Verbindungen mehrerer Endpunkte können nicht zusammen gelöscht werden: Ein Plan gehört zu einem Endpunkt. Wählen Sie erst die des einen Endpunkts aus und danach die des nächsten.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were not deleted and are still selected: %1.</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>
            <numerusform>%n Verbindung wurde nicht gelöscht und ist noch ausgewählt: %1.</numerusform>
            <numerusform>%n Verbindungen wurden nicht gelöscht und sind noch ausgewählt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed...</source>
        <translation>Gescheiterte erneut versuchen...</translation>
    </message>
    <message>
        <source>Opens the wizard on these, with a new reading and a new plan</source>
        <translation>Öffnet den Assistenten für diese, mit neuer Lesung und neuem Plan</translation>
    </message>
</context>
<context>
    <name>linchpin::DeletionDraft</name>
    <message>
        <source>Say why it is deleted without being switched off first.</source>
        <translation>Begründen Sie, warum gelöscht wird, ohne vorher abzuschalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n umgestellt</numerusform>
            <numerusform>%n umgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n abgeschaltet</numerusform>
            <numerusform>%n abgeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n unentschieden</numerusform>
            <numerusform>%n unentschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places could not be read. Tick each one and say why that is acceptable, or read again.</source>
        <translation>
            <numerusform>%n Stelle konnte nicht gelesen werden. Haken Sie sie ab, und sagen Sie, warum das hinnehmbar ist, oder lesen Sie erneut.</numerusform>
            <numerusform>%n Stellen konnten nicht gelesen werden. Haken Sie jede ab, und sagen Sie, warum das hinnehmbar ist, oder lesen Sie erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents are kept, so the deletion stops here. Choose something else for each of them to go on.</source>
        <translation>
            <numerusform>%n Abhängiger wird behalten, deshalb endet das Löschen hier. Wählen Sie dafür etwas anderes, um fortzufahren.</numerusform>
            <numerusform>%n Abhängige werden behalten, deshalb endet das Löschen hier. Wählen Sie für jeden davon etwas anderes, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switching off has %n consequences that you have not ticked yet.</source>
        <translation>
            <numerusform>Das Abschalten hat %n Folge, die Sie noch nicht abgehakt haben.</numerusform>
            <numerusform>Das Abschalten hat %n Folgen, die Sie noch nicht abgehakt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay although the connection goes</source>
        <translation>
            <numerusform>%n bleibt, obwohl die Verbindung wegfällt</numerusform>
            <numerusform>%n bleiben, obwohl die Verbindung wegfällt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted by the server, by force</source>
        <translation>
            <numerusform>%n erzwungen vom Server gelöscht</numerusform>
            <numerusform>%n erzwungen vom Server gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why what blocks is deleted by force.</source>
        <translation>Begründen Sie, warum das Blockierende erzwungen gelöscht wird.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a connection whose value the server masks. %1 is the connection.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is not known yet what hangs on it.</source>
        <translation>Was daran hängt, ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>linchpin::DeletionRoad</name>
    <message>
        <source>The server stayed busy for too long.</source>
        <translation>Der Server war zu lange beschäftigt.</translation>
    </message>
    <message>
        <source>The plan holds no deletion that could still be carried out.</source>
        <translation>Der Plan enthält keine Löschung, die noch ausgeführt werden könnte.</translation>
    </message>
    <message>
        <source>The connection is already gone.</source>
        <translation>Die Verbindung ist bereits weg.</translation>
    </message>
    <message>
        <source>The connection could not be read.</source>
        <translation>Die Verbindung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The world no longer matches the plan: %1</source>
        <translation>Die Wirklichkeit entspricht nicht mehr dem Plan: %1</translation>
    </message>
    <message>
        <source>Somebody else deleted the connection meanwhile.</source>
        <translation>Jemand anderes hat die Verbindung inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The connection could not be read again before the deletion.</source>
        <translation>Die Verbindung konnte vor dem Löschen nicht noch einmal gelesen werden.</translation>
    </message>
    <message>
        <source>The world changed since the plan was made: %1</source>
        <translation>Seit der Plan erstellt wurde, hat sich etwas geändert: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>The server reported success, but reading shows that nothing changed.</source>
        <translation>Der Server hat Erfolg gemeldet, aber beim Lesen zeigt sich, dass sich nichts geändert hat.</translation>
    </message>
    <message>
        <source>Reading shows neither the state before nor the state after the deletion.</source>
        <translation>Beim Lesen zeigt sich weder der Zustand vor noch der nach dem Löschen.</translation>
    </message>
    <message>
        <source>Reading shows something else than what was asked for.</source>
        <translation>Beim Lesen zeigt sich etwas anderes als das Verlangte.</translation>
    </message>
    <message>
        <source>The connection was already gone.</source>
        <translation>Die Verbindung war bereits weg.</translation>
    </message>
    <message>
        <source>The way back is incomplete: %1</source>
        <translation>Der Rückweg ist unvollständig: %1</translation>
    </message>
    <message>
        <source>Reading shows that a change is still in effect.</source>
        <translation>Beim Lesen zeigt sich, dass eine Änderung noch wirkt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a changed object, %2 a sentence saying why it could not be taken back.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody else deleted the connection meanwhile. What was changed for the deletion stays.</source>
        <translation>Jemand anderes hat die Verbindung inzwischen gelöscht. Was für das Löschen geändert wurde, bleibt.</translation>
    </message>
    <message>
        <source>What became of the last change could not be read: %1</source>
        <translation>Was aus der letzten Änderung wurde, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 What that left behind could not be read: %2</source>
        <translation>%1 Was das zurückgelassen hat, konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The way back was finished.</source>
        <translation>Der Rückweg ist beendet.</translation>
    </message>
    <message>
        <source>Rolled back by request.</source>
        <translation>Auf Wunsch zurückgenommen.</translation>
    </message>
    <message>
        <source>The connection was found deleted. There is no way back any more.</source>
        <translation>Die Verbindung wurde gelöscht vorgefunden. Es gibt keinen Rückweg mehr.</translation>
    </message>
    <message>
        <source>The connection could not be read: %1</source>
        <translation>Die Verbindung konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing is deleted, because the last look before it failed: %1</source>
        <translation>Nichts wird gelöscht, weil das letzte Nachsehen davor gescheitert ist: %1</translation>
    </message>
</context>
<context>
    <name>linchpin::DemoVault</name>
    <message>
        <source>This is the demo: secrets are kept until the program ends.</source>
        <translation>Dies ist die Demo: Geheimnisse werden behalten, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>linchpin::DependentViews</name>
    <message>
        <source>What depends on the connection</source>
        <translation>Was von der Verbindung abhängt</translation>
    </message>
    <message>
        <source>Dependents as a list or a picture</source>
        <translation>Abhängige als Liste oder Bild</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>Tab: the dependents as a list.</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Tab: the dependents as a drawing of boxes and arrows.</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No dependents were found. Where was looked, and where nobody could look, stands below.</source>
        <translation>Es wurde nichts Abhängiges gefunden. Wo gesucht wurde und wo niemand nachsehen konnte, steht darunter.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>linchpin::DesktopNotifier</name>
    <message>
        <source>There is no session bus, so nothing can be shown on the desktop.</source>
        <translation>Es gibt keinen Sitzungsbus, daher kann auf dem Schreibtisch nichts gemeldet werden.</translation>
    </message>
    <message>
        <source>The desktop has no notification service, so nothing is shown there.</source>
        <translation>Der Schreibtisch hat keinen Benachrichtigungsdienst, daher wird dort nichts gemeldet.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service did not take a notification.</source>
        <translation>Der Benachrichtigungsdienst des Schreibtischs hat eine Meldung nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>linchpin::Ed25519</name>
    <message>
        <source>This is no Ed25519 key, or it is damaged.</source>
        <translation>Das ist kein Ed25519-Schlüssel, oder er ist beschädigt.</translation>
    </message>
    <message>
        <source>The library for signatures (OpenSSL) failed.</source>
        <translation>Die Bibliothek für Unterschriften (OpenSSL) hat versagt.</translation>
    </message>
</context>
<context>
    <name>linchpin::EndpointController</name>
    <message>
        <source>Remove endpoint</source>
        <translation>Endpunkt entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from Linchpin?</source>
        <translation>%1 aus dieser App entfernen?</translation>
    </message>
    <message>
        <source>Nothing is changed on the server. Its address and its secret are forgotten here; the audit stays.</source>
        <translation>Auf dem Server wird nichts geändert. Adresse und Geheimnis werden hier vergessen; das Protokoll bleibt.</translation>
    </message>
    <message>
        <source>&amp;Remove from Linchpin</source>
        <translation>Aus dieser App &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove from Linchpin</source>
        <translation>Aus dieser App entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>linchpin::EndpointDialog</name>
    <message>
        <source>Edit endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is known.</source>
        <translation>Leer lassen, um das bekannte zu behalten.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s key store, never in a file.</source>
        <translation>Wird im Schlüsselspeicher des Systems behalten, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation>Wird im Arbeitsspeicher behalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>Button: tries the endpoint, changes nothing.</extracomment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Test: signs in and reads, changes nothing</source>
        <translation>Testen: meldet an und liest, ändert nichts</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A&amp;dd endpoint</source>
        <translation>Endpunkt &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button.
----------
Button, and the label of a finding: saving failed.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>Label of a finding: a token, key or password.</extracomment>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>None is known yet.</source>
        <translation>Noch keines bekannt.</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>&amp;Test stoppen</translation>
    </message>
</context>
<context>
    <name>linchpin::EndpointDraft</name>
    <message>
        <source>Give it a name to recognise it by.</source>
        <translation>Geben Sie einen Namen an, an dem Sie den Endpunkt erkennen.</translation>
    </message>
    <message>
        <source>Another endpoint has this name.</source>
        <translation>Ein anderer Endpunkt hat diesen Namen.</translation>
    </message>
    <message>
        <source>Write it as http://host:port or socks5://host:port.</source>
        <translation>Schreiben Sie http://rechner:port oder socks5://rechner:port.</translation>
    </message>
    <message>
        <source>A name or password in the proxy&apos;s address would be saved in clear text: leave it out.</source>
        <translation>Ein Name oder Passwort in der Proxy-Adresse würde im Klartext gespeichert: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Der Benutzername fehlt.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>Das Geheimnis fehlt.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>linchpin::EndpointForm</name>
    <message>
        <source>Token or API key</source>
        <extracomment>Kind of sign-in offered by a system.</extracomment>
        <translation>Token oder API-Schlüssel</translation>
    </message>
    <message>
        <source>Client ID and client secret</source>
        <extracomment>Kind of sign-in offered by a system (OAuth client credentials).</extracomment>
        <translation>Client-ID und Client-Geheimnis</translation>
    </message>
    <message>
        <source>User name and password</source>
        <extracomment>Kind of sign-in offered by a system.</extracomment>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <extracomment>Kind of sign-in offered by a system.</extracomment>
        <translation>Keine Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>As you want to see it in the list.</source>
        <translation>So, wie Sie ihn in der Liste sehen wollen.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Which of the five systems an endpoint is, such as Umbraco.AI.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>S&amp;ystem:</source>
        <translation>S&amp;ystem:</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Sign &amp;in with:</source>
        <translation>Anmelden m&amp;it:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>S&amp;ecret:</source>
        <translation>&amp;Geheimnis:</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>What an endpoint is used for: production, test.</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>production</source>
        <extracomment>An environment an endpoint may belong to, shown as a badge.</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>staging</source>
        <extracomment>An environment an endpoint may belong to, shown as a badge.</extracomment>
        <translation>Staging</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>An environment an endpoint may belong to, shown as a badge.</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>development</source>
        <extracomment>An environment an endpoint may belong to, shown as a badge.</extracomment>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Shown as a badge. In production more is asked before something is deleted.</source>
        <translation>Wird als Kennzeichen gezeigt. In der Produktion wird vor dem Löschen mehr gefragt.</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>More settings: certificate, proxy, limits</source>
        <translation>Weitere Einstellungen: Zertifikat, Proxy, Grenzen</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>&amp;Weitere Einstellungen</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>CA-&amp;Datei:</translation>
    </message>
    <message>
        <source>A PEM file with your own certificate authority. Certificates are always checked.</source>
        <translation>Eine PEM-Datei mit Ihrer eigenen Zertifizierungsstelle. Zertifikate werden immer geprüft.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s settings.</source>
        <translation>Leer: die Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>Time-out of a request in seconds</source>
        <translation>Zeitlimit einer Anfrage in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Time-&amp;out:</source>
        <translation>Zeit&amp;limit:</translation>
    </message>
    <message>
        <source>&amp;Requests at once:</source>
        <translation>Gleichzeitige An&amp;fragen:</translation>
    </message>
    <message>
        <source>C&amp;lient ID:</source>
        <translation>&amp;Client-ID:</translation>
    </message>
    <message>
        <source>Cli&amp;ent secret:</source>
        <translation>Client-&amp;Geheimnis:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>To&amp;ken:</translation>
    </message>
</context>
<context>
    <name>linchpin::EndpointListModel</name>
    <message>
        <source>Sign-in needed</source>
        <extracomment>State of an endpoint: no token, key or password is known in this session.</extracomment>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <extracomment>State of an endpoint: nothing was read yet.</extracomment>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Loading...</source>
        <extracomment>State of an endpoint: its list is being read.</extracomment>
        <translation>Wird gelesen...</translation>
    </message>
    <message>
        <source>Up to date</source>
        <extracomment>State of an endpoint: its list was read to the end.</extracomment>
        <translation>Auf aktuellem Stand</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>State of an endpoint: its list was read in part.</extracomment>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of an endpoint: reading its list was stopped by the user.</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an endpoint: its list could not be read.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Second line of an endpoint in the list. %1 is the system (&quot;Umbraco.AI&quot;), %2 the state (&quot;Up to date&quot;).</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <extracomment>First row of the list of endpoints: shows the connections of all of them.</extracomment>
        <translation>Alle Endpunkte</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <extracomment>Second line of the row that stands for all endpoints. %n is the number of connections.</extracomment>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::EndpointPane</name>
    <message>
        <source>Endpoints</source>
        <extracomment>Heading of the list of endpoints.</extracomment>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add an endpoint: a server whose connections are to be listed</source>
        <translation>Einen Endpunkt hinzufügen: einen Server, dessen Verbindungen aufgelistet werden sollen</translation>
    </message>
</context>
<context>
    <name>linchpin::FindingList</name>
    <message>
        <source>Works</source>
        <extracomment>Result of testing one thing at an endpoint. One word.</extracomment>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <extracomment>Result of testing one thing at an endpoint: the right is missing. One word.</extracomment>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>Result of testing one thing at an endpoint. One word.</extracomment>
        <translation>Scheitert</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Result of testing one thing at an endpoint: something to know. One word.</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A finding of the endpoint test. %1 is what was tried (&quot;Sign-in&quot;), %2 a sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Meldung des Servers: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Name of the row of findings for screen readers.</extracomment>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>linchpin::FindingWindow</name>
    <message>
        <source>Filter the findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <extracomment>Name of a list for screen readers: which findings are shown.</extracomment>
        <translation>Art des Befunds</translation>
    </message>
    <message>
        <source>Show &amp;connection</source>
        <translation>&amp;Verbindung zeigen</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>Verbindung zeigen</translation>
    </message>
    <message>
        <source>&amp;Export as CSV...</source>
        <translation>Als CSV &amp;exportieren...</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Nach einem beliebigen Wort filtern</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>No limit to one kind of finding.</extracomment>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 findings shown</source>
        <translation>%1 von %2 Befunden gezeigt</translation>
    </message>
    <message>
        <source>Select a line to read it whole.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>linchpin::Fingerprint</name>
    <message>
        <source>the connection&apos;s id</source>
        <translation>die ID der Verbindung</translation>
    </message>
    <message>
        <source>the connection&apos;s name</source>
        <translation>der Name der Verbindung</translation>
    </message>
    <message>
        <source>the connection&apos;s type</source>
        <translation>der Typ der Verbindung</translation>
    </message>
    <message>
        <source>the connection&apos;s state</source>
        <translation>der Zustand der Verbindung</translation>
    </message>
    <message>
        <source>the connection&apos;s trait &quot;%1&quot;</source>
        <translation>das Merkmal „%1“ der Verbindung</translation>
    </message>
    <message>
        <source>the connection&apos;s property &quot;%1&quot;</source>
        <translation>die Eigenschaft „%1“ der Verbindung</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>the dependent %1</source>
        <translation>der Abhängige %1</translation>
    </message>
    <message>
        <source>the reading of &quot;%1&quot;</source>
        <translation>das Lesen von „%1“</translation>
    </message>
    <message>
        <source>%1 is no longer there (%2).</source>
        <translation>%1 ist nicht mehr da (%2).</translation>
    </message>
    <message>
        <source>%1 is new (%2).</source>
        <translation>%1 ist neu (%2).</translation>
    </message>
    <message>
        <source>%1 has changed: planned &quot;%2&quot;, now &quot;%3&quot;.</source>
        <translation>%1 hat sich geändert: geplant „%2“, jetzt „%3“.</translation>
    </message>
</context>
<context>
    <name>linchpin::ForcePart</name>
    <message>
        <source>What the server would delete by force</source>
        <translation>Was der Server erzwungen löschen würde</translation>
    </message>
    <message>
        <source>Let the server delete all of these by force. You are asked a second time before the button that deletes.</source>
        <translation>Den Server all diese erzwungen löschen lassen. Vor der Schaltfläche, die löscht, werden Sie ein zweites Mal gefragt.</translation>
    </message>
    <message>
        <source>Why what blocks is deleted by force</source>
        <translation>Warum das Blockierende erzwungen gelöscht wird</translation>
    </message>
    <message>
        <source>Why does all of it have to go?</source>
        <extracomment>Hint in an empty field beside a tick.</extracomment>
        <translation>Warum muss alles davon weg?</translation>
    </message>
    <message>
        <source>Another way: by force</source>
        <translation>Ein anderer Weg: erzwungen</translation>
    </message>
    <message>
        <source>The server has refused a deletion that was begun in this window. Force is no answer to a refusal: find out what it means first. A new window asks anew.</source>
        <translation>Der Server hat eine Löschung abgelehnt, die in diesem Fenster begonnen wurde. Erzwingen ist keine Antwort auf eine Ablehnung: Finden Sie erst heraus, was sie bedeutet. Ein neues Fenster fragt neu.</translation>
    </message>
    <message>
        <source>The server can delete what blocks together with the connection, in one request. Nothing of it comes back; whether all of it goes if something fails on the way is not known. These would go:</source>
        <translation>Der Server kann das Blockierende zusammen mit der Verbindung löschen, in einer Anfrage. Nichts davon kommt zurück; ob alles geht, wenn unterwegs etwas fehlschlägt, ist nicht bekannt. Diese würden gelöscht:</translation>
    </message>
</context>
<context>
    <name>linchpin::ImpactHeader</name>
    <message>
        <source>Read the dependents again</source>
        <translation>Abhängige erneut lesen</translation>
    </message>
    <message>
        <source>Read again what depends on it (Shift+F5)</source>
        <translation>Erneut lesen, was davon abhängt (Umschalt+F5)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Below a connection&apos;s name. %1 is its type (&quot;openai&quot;), %2 the endpoint it is on.</extracomment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>linchpin::ImpactPage</name>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>What hangs on the connection</source>
        <translation>Was von der Verbindung abhängt</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Button: reads everything once more. Reads only.</extracomment>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>Where nobody could look</source>
        <translation>Wo niemand nachsehen konnte</translation>
    </message>
    <message>
        <source>Something may hang on the connection there. Tick each place and say why it is all right not to know, or read again.</source>
        <translation>Dort könnte etwas von der Verbindung abhängen. Haken Sie jede Stelle ab, und sagen Sie, warum Sie es nicht zu wissen brauchen, oder lesen Sie erneut.</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Was davon abhängt</translation>
    </message>
    <message>
        <source>Only reading happens here.</source>
        <translation>Hier wird nur gelesen.</translation>
    </message>
    <message>
        <source>The connection could not be read: %1 %2</source>
        <translation>Die Verbindung konnte nicht gelesen werden: %1 %2</translation>
    </message>
    <message>
        <source>Reading everything that may hang on the connection.</source>
        <translation>Alles, was von der Verbindung abhängen kann, wird gelesen.</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>Wissenswert:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Part of a list of counts. %1 is an effect such as &quot;Blocks deletion&quot;, %2 a number.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sho&amp;w as picture...</source>
        <extracomment>Button: draws what hangs on the connection, in a window of its own.</extracomment>
        <translation>Als &amp;Bild zeigen...</translation>
    </message>
    <message>
        <source>What hangs on them</source>
        <translation>Was an ihnen hängt</translation>
    </message>
    <message>
        <source>Reading everything that may hang on the connections.</source>
        <translation>Alles, was an den Verbindungen hängen kann, wird gelesen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2 %3 Without it there is no plan for all of them.</source>
        <extracomment>%1 is a connection, %2 a sentence saying why, %3 the server&apos;s own words.</extracomment>
        <translation>%1 konnte nicht gelesen werden: %2 %3 Ohne sie gibt es keinen Plan für alle zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>What hangs on several of the %n connections is counted once.</source>
        <translation>
            <numerusform>Was an der %n Verbindung hängt, ist einmal gezählt.</numerusform>
            <numerusform>Was an mehreren der %n Verbindungen hängt, ist einmal gezählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ImpactPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a connection to see what depends on it.</source>
        <translation>Wählen Sie eine Verbindung, um zu sehen, was davon abhängt.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Tab: signs of use, how the connection is switched off, and its other facts.</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Where was looked, and details</source>
        <translation>Wo gesucht wurde, und Einzelheiten</translation>
    </message>
    <message>
        <source>Where we looked</source>
        <extracomment>Tab: the places that were searched for dependents.</extracomment>
        <translation>Wo gesucht wurde</translation>
    </message>
    <message>
        <source>Dependents and where was looked</source>
        <translation>Abhängige und wo gesucht wurde</translation>
    </message>
    <message>
        <source>Where was looked for dependents</source>
        <translation>Wo nach Abhängigen gesucht wurde</translation>
    </message>
    <message>
        <source>&amp;Delete connection...</source>
        <translation>Verbindung lö&amp;schen...</translation>
    </message>
    <message>
        <source>Delete connection: opens the assistant</source>
        <translation>Verbindung löschen: öffnet den Assistenten</translation>
    </message>
    <message>
        <source>Opens the assistant. Nothing is deleted by this button.</source>
        <translation>Öffnet den Assistenten. Dieser Knopf löscht nichts.</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Wird gesucht...</translation>
    </message>
    <message>
        <source>What depends on it is being read.</source>
        <translation>Es wird gelesen, was davon abhängt.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Reading was stopped before it came to its end.</source>
        <translation>Das Lesen wurde vor dem Ende gestoppt.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Meldung des Servers: %1</translation>
    </message>
    <message>
        <source>Below is what was read at %1.</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Unten steht, was um %1 gelesen wurde.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Switching off</source>
        <extracomment>Label of a fact: how the connection is switched off.</extracomment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Doubt</source>
        <extracomment>Label of a fact: why switching off is doubtful or impossible.</extracomment>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>Label of a fact: what switching off costs.</extracomment>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Traits</source>
        <extracomment>Label of a fact: special traits of a connection, such as &quot;read-only&quot;.</extracomment>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Label of a fact: when a connection was last changed.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Label of a fact: how many requests the reading took.</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>E&amp;xport report...</source>
        <extracomment>Button: writes what is shown to a file.</extracomment>
        <translation>Bericht e&amp;xportieren...</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>&amp;Delete only this connection...</source>
        <extracomment>Button: of several that are selected, the one that is shown.</extracomment>
        <translation>Nur diese Verbindung lö&amp;schen...</translation>
    </message>
</context>
<context>
    <name>linchpin::ImpactProgress</name>
    <message>
        <source>Progress of reading the dependents</source>
        <translation>Fortschritt beim Lesen der Abhängigen</translation>
    </message>
    <message>
        <source>Stop reading the dependents</source>
        <translation>Lesen der Abhängigen stoppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops reading.</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Reading what depends on it</source>
        <translation>Es wird gelesen, was davon abhängt</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>%1 is what is being done (&quot;Reading profiles&quot;), %2 of %3 are done.</extracomment>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>linchpin::ImpactReport</name>
    <message>
        <source>not accepted</source>
        <extracomment>In a table: nobody accepted that this was not read.</extracomment>
        <translation>nicht hingenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n found there</source>
        <translation>
            <numerusform>%n dort gefunden</numerusform>
            <numerusform>%n dort gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>directly</source>
        <extracomment>In a table: it hangs on the connection itself.</extracomment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>Was davon abhängt</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>Column: what happens to a dependent if the connection goes.</extracomment>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: kind of a dependent: profile, sync.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a dependent.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Label of a fact: how the system addresses the connection.
----------
Column: how the system addresses it.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Column: whether something is running, active or paused.</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>Column: through which other thing a dependent hangs on the connection.</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column: project, environment, slot.</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How we know</source>
        <extracomment>Column: what shows that it depends on the connection.</extracomment>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>What is lost</source>
        <extracomment>Column: what is lost by the choices there are.</extracomment>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>Nothing depends on it. Every place was read.</source>
        <translation>Nichts hängt davon ab. Alle Stellen wurden gelesen.</translation>
    </message>
    <message>
        <source>Nothing was found in what could be read. What could not be read stands at the top.</source>
        <translation>In dem, was zu lesen war, wurde nichts gefunden. Was nicht zu lesen war, steht ganz oben.</translation>
    </message>
    <message numerus="yes">
        <source>%n dependents.</source>
        <translation>
            <numerusform>%n Abhängiges.</numerusform>
            <numerusform>%n Abhängige.</numerusform>
        </translation>
    </message>
    <message>
        <source>To know before going on</source>
        <translation>Vorher zu wissen</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: a sentence to know before going on.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Matters when</source>
        <extracomment>Column: already when the connection is switched off, or only when deleted.</extracomment>
        <translation>Zählt ab</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>Nichts Besonderes.</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>In a table: a hazard matters from then on.</extracomment>
        <translation>dem Löschen</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>dem Abschalten</translation>
    </message>
    <message>
        <source>Where was looked, and read to the end</source>
        <translation>Wo nachgesehen und bis zum Ende gelesen wurde</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: a place that was searched for dependents.</extracomment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Label of a fact: whether a connection is active.
----------
Column: how far a place was read.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Column: how many dependents a place gave.</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: words about a place that was read.</extracomment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Nowhere.</source>
        <translation>Nirgends.</translation>
    </message>
    <message>
        <source>Switching off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Can it be</source>
        <extracomment>Label of a fact: whether the connection can be switched off.</extracomment>
        <translation>Geht das</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>Label of a fact: how a connection is switched off.</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Doubt</source>
        <extracomment>Label of a fact: why switching off is doubtful or impossible.</extracomment>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>What it costs</source>
        <extracomment>Label of a fact: what switching off costs.</extracomment>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>To be typed again</source>
        <translation>Erneut einzugeben</translation>
    </message>
    <message>
        <source>Signs of use, and other facts</source>
        <translation>Anzeichen von Nutzung und anderes</translation>
    </message>
    <message>
        <source>A sign of use is evidence. That none was seen proves nothing.</source>
        <translation>Ein Anzeichen von Nutzung ist ein Hinweis. Dass keines gesehen wurde, beweist nichts.</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Label of a fact: when a connection was last changed.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Label of a fact: a configured server.</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Label of a fact: name of the software at the endpoint.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a fact: of the endpoint.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Label of a fact: project, organisation, ... of an endpoint.</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Label of a fact.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Label of a fact: type of a connection.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Traits</source>
        <extracomment>Label of a fact: special traits of a connection, such as &quot;read-only&quot;.</extracomment>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Label of a fact: the project or product a connection is in.</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Label of a fact: badge of the endpoint, such as &quot;production&quot;.</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Version of the system</source>
        <extracomment>Label of a fact: version of the software at the endpoint.</extracomment>
        <translation>Version des Systems</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label of a fact: from where the report has what it says.</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>a saved review, without network</source>
        <translation>eine gespeicherte Bestandsaufnahme, ohne Netz</translation>
    </message>
    <message>
        <source>read live from the endpoint</source>
        <translation>direkt vom Endpunkt gelesen</translation>
    </message>
    <message>
        <source>Review file</source>
        <translation>Datei der Bestandsaufnahme</translation>
    </message>
    <message>
        <source>Review saved</source>
        <translation>Bestandsaufnahme gespeichert</translation>
    </message>
    <message>
        <source>Review saved by</source>
        <translation>Bestandsaufnahme gespeichert von</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Label of a fact: when something was read.</extracomment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Label of a fact: how long ago something was read.</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>Label of a fact: nobody may plan to delete the connection.</extracomment>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Label of a fact: how many requests the reading took.</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: why a place was not read.</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <extracomment>Column: why somebody accepted that a place was not read.</extracomment>
        <translation>Hingenommen, weil</translation>
    </message>
    <message>
        <source>Every place that was looked in was read to its end.</source>
        <translation>Jede Stelle, an der nachgesehen wurde, wurde bis zum Ende gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n places could not be read to their end, or cannot be seen. What they hold is not known; that is not the same as nothing.</source>
        <translation>
            <numerusform>%n Stelle war nicht bis zum Ende zu lesen oder ist nicht einsehbar. Was sie enthält, ist nicht bekannt; das ist nicht dasselbe wie nichts.</numerusform>
            <numerusform>%n Stellen waren nicht bis zum Ende zu lesen oder sind nicht einsehbar. Was sie enthalten, ist nicht bekannt; das ist nicht dasselbe wie nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>What depends on %1</source>
        <extracomment>Title of a report. %1 is a connection.</extracomment>
        <translation>Was von %1 abhängt</translation>
    </message>
    <message>
        <source>The saving of the review was stopped before everything was read.</source>
        <translation>Das Speichern der Bestandsaufnahme wurde angehalten, bevor alles gelesen war.</translation>
    </message>
    <message>
        <source>About this report</source>
        <extracomment>Heading: where a report comes from.</extracomment>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Label of a fact: the verdict on a connection.</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Fingerprint of what was read</source>
        <translation>Fingerabdruck des Gelesenen</translation>
    </message>
    <message>
        <source>What depends on them</source>
        <translation>Was von ihnen abhängt</translation>
    </message>
    <message>
        <source>Hangs on</source>
        <extracomment>Column: the connections a dependent hangs on.</extracomment>
        <translation>Hängt an</translation>
    </message>
    <message>
        <source>Nothing depends on them. Every place was read.</source>
        <translation>Nichts hängt von ihnen ab. Jede Stelle wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>linchpin::ImpactTreeModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading of a group of dependents. %1 is what happens to them (&quot;Blocks deletion&quot;), %2 how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>directly</source>
        <extracomment>The dependent uses the connection itself, not through something else.</extracomment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>Depends on it</source>
        <extracomment>Column heading: name of what depends on the connection.</extracomment>
        <translation>Hängt davon ab</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column heading: what kind of thing depends, such as &quot;profile&quot;.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>Column heading: through which other thing it depends on the connection.</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Column heading: whether the dependent is running, active or paused.</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>How we know</source>
        <extracomment>Column heading: the member and value that shows the dependence.</extracomment>
        <translation>Woher wir das wissen</translation>
    </message>
</context>
<context>
    <name>linchpin::JointObservation</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a connection, %2 what was seen of it, or could not be looked at.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linchpin::JointPlan</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a connection, %2 something said about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <extracomment>Stands for the name where several connections are deleted together.</extracomment>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::Journal</name>
    <message>
        <source>The journal was opened for reading only, so nothing may be changed.</source>
        <translation>Das Journal wurde nur zum Lesen geöffnet; es darf nichts geändert werden.</translation>
    </message>
    <message>
        <source>What the journal holds about run %1 cannot be read.</source>
        <translation>Was das Journal über den Lauf %1 enthält, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This plan was used before, by run %1. A plan is applied once.</source>
        <translation>Dieser Plan wurde bereits verwendet, im Lauf %1. Ein Plan wird nur einmal ausgeführt.</translation>
    </message>
    <message>
        <source>A run of plan %1 begins.</source>
        <translation>Ein Lauf des Plans %1 beginnt.</translation>
    </message>
    <message>
        <source>The journal holds no run %1.</source>
        <translation>Das Journal enthält keinen Lauf %1.</translation>
    </message>
    <message numerus="yes">
        <source>A run of plan %1 begins, with %n connections.</source>
        <translation>
            <numerusform>Ein Lauf des Plans %1 beginnt, mit %n Verbindung.</numerusform>
            <numerusform>Ein Lauf des Plans %1 beginnt, mit %n Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A way back from backup %1 begins.</source>
        <translation>Eine Wiederherstellung aus Sicherung %1 beginnt.</translation>
    </message>
    <message>
        <source>The journal holds no way back %1.</source>
        <translation>Das Journal enthält keine Wiederherstellung %1.</translation>
    </message>
</context>
<context>
    <name>linchpin::Json</name>
    <message>
        <source>The answer is not valid JSON.</source>
        <translation>Die Antwort ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The answer is empty where JSON was expected.</source>
        <translation>Die Antwort ist leer, erwartet war JSON.</translation>
    </message>
    <message>
        <source>The JSON of the answer is nested too deeply.</source>
        <translation>Das JSON der Antwort ist zu tief verschachtelt.</translation>
    </message>
</context>
<context>
    <name>linchpin::JsonPatch</name>
    <message>
        <source>What should be changed is not a JSON object.</source>
        <translation>Was geändert werden soll, ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The new value is not valid JSON.</source>
        <translation>Der neue Wert ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The object has no member &quot;%1&quot; that could be changed.</source>
        <translation>Das Objekt hat kein Element „%1“, das geändert werden könnte.</translation>
    </message>
    <message>
        <source>The object has more than one member &quot;%1&quot;.</source>
        <translation>Das Objekt hat mehr als ein Element „%1“.</translation>
    </message>
</context>
<context>
    <name>linchpin::JsonReader</name>
    <message>
        <source>%1: the member &quot;%2&quot; is not known here.</source>
        <translation>%1: Das Element „%2“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it holds a word that is not known here</source>
        <translation>es enthält ein Wort, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>it is not the version this program reads</source>
        <translation>es ist nicht die Version, die dieses Programm liest</translation>
    </message>
    <message>
        <source>%1: the member &quot;%2&quot; cannot be used: %3.</source>
        <extracomment>%1 is what was read, %2 a member of it, %3 why not: &quot;it is missing&quot;, &quot;it is no text&quot;.</extracomment>
        <translation>%1: Das Element „%2“ kann nicht verwendet werden: %3.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>es fehlt</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>es ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>it is no whole number</source>
        <translation>es ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>it is no time with a zone</source>
        <translation>es ist keine Zeit mit Zeitzone</translation>
    </message>
    <message>
        <source>it holds something that is no text</source>
        <translation>es enthält etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>es ist keine Liste</translation>
    </message>
    <message>
        <source>it is no word known here</source>
        <translation>es ist kein Wort, das hier bekannt ist</translation>
    </message>
    <message>
        <source>it holds something that is no object</source>
        <translation>es enthält etwas, das kein Objekt ist</translation>
    </message>
    <message>
        <source>it is negative</source>
        <translation>es ist negativ</translation>
    </message>
    <message>
        <source>it is not that of a plan</source>
        <translation>es ist nicht das eines Plans</translation>
    </message>
    <message>
        <source>it is missing: a plan without an end is not accepted</source>
        <translation>es fehlt: Ein Plan ohne Ende wird nicht angenommen</translation>
    </message>
    <message>
        <source>it does not belong to the impact in the same file</source>
        <translation>es gehört nicht zur Auswirkung in derselben Datei</translation>
    </message>
    <message>
        <source>it is less than nothing</source>
        <translation>es ist weniger als nichts</translation>
    </message>
    <message>
        <source>it contradicts another member</source>
        <translation>es widerspricht einem anderen Feld</translation>
    </message>
    <message>
        <source>it does not hold the bytes it must</source>
        <translation>es enthält nicht die Bytes, die es enthalten muss</translation>
    </message>
    <message>
        <source>it is not one line</source>
        <translation>es ist nicht eine Zeile</translation>
    </message>
    <message>
        <source>the rule names nothing, or no reason</source>
        <translation>die Regel nennt nichts oder keinen Grund</translation>
    </message>
    <message>
        <source>it is not that of the key</source>
        <translation>es ist nicht der des Schlüssels</translation>
    </message>
    <message>
        <source>it is not between 1 and 20</source>
        <translation>es liegt nicht zwischen 1 und 20</translation>
    </message>
    <message>
        <source>they do not fit together</source>
        <translation>sie passen nicht zusammen</translation>
    </message>
    <message>
        <source>it is not that of a backup</source>
        <translation>es ist nicht das einer Sicherung</translation>
    </message>
    <message>
        <source>they do not belong to the plan in the same file</source>
        <translation>sie gehören nicht zum Plan in derselben Datei</translation>
    </message>
    <message>
        <source>there is no such step</source>
        <translation>diesen Schritt gibt es nicht</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
</context>
<context>
    <name>linchpin::LeaveOutPart</name>
    <message>
        <source>It is switched on again at once and is not deleted. The others go on.</source>
        <translation>Sie wird sofort wieder eingeschaltet und nicht gelöscht. Mit den anderen geht es weiter.</translation>
    </message>
    <message>
        <source>Lea&amp;ve %1 out</source>
        <extracomment>Button: switches one of several on again and goes on with the others. %1 is a connection.</extracomment>
        <translation>%1 a&amp;uslassen</translation>
    </message>
    <message numerus="yes">
        <source>Lea&amp;ve %n connections out</source>
        <extracomment>Button: the same of more than one.</extracomment>
        <translation>
            <numerusform>%n Verbindung a&amp;uslassen</numerusform>
            <numerusform>%n Verbindungen a&amp;uslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are switched on again at once and are not deleted: %1. The others go on.</source>
        <translation>Sie werden sofort wieder eingeschaltet und nicht gelöscht: %1. Mit den anderen geht es weiter.</translation>
    </message>
</context>
<context>
    <name>linchpin::ListStatus</name>
    <message>
        <source>Progress of reading the list</source>
        <translation>Fortschritt beim Lesen der Liste</translation>
    </message>
    <message>
        <source>Stop reading the list</source>
        <translation>Lesen der Liste stoppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops reading.</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>%1 of %2 connections shown</source>
        <translation>%1 von %2 Verbindungen gezeigt</translation>
    </message>
    <message>
        <source>reading...</source>
        <translation>wird gelesen...</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>Below the table: the list was read to its end, or not.</extracomment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>Below the table. %1 is a time of day.</extracomment>
        <translation>gelesen um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <extracomment>Below the table. %1 and %2 are numbers of connections.</extracomment>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>arranging...</source>
        <extracomment>Below the table: rows that were read, or another order, are about to be shown.</extracomment>
        <translation>wird geordnet...</translation>
    </message>
</context>
<context>
    <name>linchpin::LookBook</name>
    <message>
        <source>There is no journal in %1.</source>
        <translation>In %1 gibt es kein Journal.</translation>
    </message>
    <message>
        <source>There is no journal yet.</source>
        <translation>Es gibt noch kein Journal.</translation>
    </message>
    <message>
        <source>What was seen is accepted with a reason only.</source>
        <translation>Was gesehen wurde, wird nur mit einem Grund hingenommen.</translation>
    </message>
    <message>
        <source>%1 Accepted was: %2</source>
        <extracomment>%1 is a person&apos;s reason, %2 what was seen, sentences.</extracomment>
        <translation>%1 Hingenommen wurde: %2</translation>
    </message>
</context>
<context>
    <name>linchpin::MainActions</name>
    <message>
        <source>&amp;Audit...</source>
        <translation>&amp;Protokoll...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu item.</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Add endpoint...</source>
        <translation>Endpunkt &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Edit endpoint...</source>
        <translation>Endpunkt &amp;bearbeiten...</translation>
    </message>
    <message>
        <source>&amp;Sign in...</source>
        <translation>A&amp;nmelden...</translation>
    </message>
    <message>
        <source>Read the list a&amp;gain</source>
        <translation>Liste erneut &amp;lesen</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Lesen &amp;stoppen</translation>
    </message>
    <message>
        <source>Re&amp;move endpoint from Linchpin...</source>
        <translation>Endpunkt aus dieser App &amp;entfernen...</translation>
    </message>
    <message>
        <source>&amp;Read dependents again</source>
        <translation>&amp;Abhängige erneut lesen</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete connection...</source>
        <translation>Verbindung &amp;löschen...</translation>
    </message>
    <message>
        <source>&amp;Filter connections</source>
        <translation>Verbindungen &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <extracomment>Menu item: moves the keyboard to the list of endpoints.</extracomment>
        <translation>&amp;Endpunkte</translation>
    </message>
    <message>
        <source>&amp;What depends on it</source>
        <translation>&amp;Was davon abhängt</translation>
    </message>
    <message>
        <source>&amp;About Linchpin</source>
        <translation>&amp;Über Linchpin</translation>
    </message>
    <message>
        <source>&amp;Linchpin</source>
        <extracomment>Menu of the program itself.</extracomment>
        <translation>&amp;Linchpin</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <extracomment>Menu about a configured server.</extracomment>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <extracomment>Menu about the selected connection.</extracomment>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu about what the window shows.</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu with help.</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Trouble</source>
        <extracomment>Menu with troubles the demo server can make.</extracomment>
        <translation>&amp;Störung</translation>
    </message>
    <message>
        <source>Open &amp;plan...</source>
        <translation>&amp;Plan öffnen ...</translation>
    </message>
    <message>
        <source>A&amp;pprovers...</source>
        <translation>&amp;Zustimmende ...</translation>
    </message>
    <message>
        <source>P&amp;rotection...</source>
        <translation>&amp;Schutz ...</translation>
    </message>
    <message>
        <source>&amp;Protect...</source>
        <extracomment>Menu item: keeps the selected connection from being planned for deletion.</extracomment>
        <translation>Schüt&amp;zen ...</translation>
    </message>
    <message>
        <source>&amp;Unprotect...</source>
        <extracomment>Menu item: takes that away.</extracomment>
        <translation>Schutz auf&amp;heben ...</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu about files.</extracomment>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Restore from backup...</source>
        <translation>Aus Sicherung &amp;wiederherstellen ...</translation>
    </message>
    <message>
        <source>Sho&amp;w as picture...</source>
        <extracomment>Menu item: draws what depends on the selected connections.</extracomment>
        <translation>Als &amp;Bild zeigen...</translation>
    </message>
    <message>
        <source>E&amp;xport report...</source>
        <extracomment>Menu item: writes what is known of the selected connection to a file.</extracomment>
        <translation>Bericht e&amp;xportieren...</translation>
    </message>
    <message>
        <source>De&amp;mo</source>
        <extracomment>Menu of the built-in demo endpoints.</extracomment>
        <translation>&amp;Demo</translation>
    </message>
</context>
<context>
    <name>linchpin::MainWindow</name>
    <message>
        <source>Endpoints, connections, dependents</source>
        <translation>Endpunkte, Verbindungen, Abhängige</translation>
    </message>
    <message>
        <source>Linchpin (demo)</source>
        <extracomment>Window title when the program runs on the built-in demo endpoints.</extracomment>
        <translation>Linchpin (Demo)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an endpoint&apos;s name, %2 a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are built-in demo endpoints. Nothing outside this computer is asked or changed.</source>
        <translation>Dies sind eingebaute Demo-Endpunkte. Nichts außerhalb dieses Rechners wird abgefragt oder geändert.</translation>
    </message>
    <message>
        <source>review</source>
        <extracomment>Badge of a connection that comes from a saved review.</extracomment>
        <translation>gespeichert</translation>
    </message>
</context>
<context>
    <name>linchpin::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a message.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>linchpin::Observation</name>
    <message>
        <source>Nothing is switched off yet, so there is nothing to watch.</source>
        <translation>Noch ist nichts ausgeschaltet, daher gibt es nichts zu beobachten.</translation>
    </message>
    <message>
        <source>This run ended before anything was switched off.</source>
        <translation>Dieser Lauf endete, bevor etwas ausgeschaltet wurde.</translation>
    </message>
    <message>
        <source>It is being switched off; the watch begins after that.</source>
        <translation>Es wird gerade ausgeschaltet; die Beobachtung beginnt danach.</translation>
    </message>
    <message>
        <source>The watch is over, and everything is being read again.</source>
        <translation>Die Beobachtung ist zu Ende, und alles wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>The watch is over, and the deletion has begun.</source>
        <translation>Die Beobachtung ist zu Ende, und das Löschen hat begonnen.</translation>
    </message>
    <message>
        <source>The run is over: the connection is deleted.</source>
        <translation>Der Lauf ist zu Ende: Die Verbindung ist gelöscht.</translation>
    </message>
    <message>
        <source>It is being switched on again.</source>
        <translation>Es wird gerade wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>The run is over: it was switched on again.</source>
        <translation>Der Lauf ist zu Ende: Es wurde wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>The run is halted. It has to be resumed or rolled back first.</source>
        <translation>Der Lauf ist angehalten. Erst muss er fortgesetzt oder zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The run is finding out how things stand.</source>
        <translation>Der Lauf stellt gerade fest, wie es steht.</translation>
    </message>
    <message>
        <source>The run is over.</source>
        <translation>Der Lauf ist zu Ende.</translation>
    </message>
</context>
<context>
    <name>linchpin::ObservationTexts</name>
    <message>
        <source>none yet</source>
        <extracomment>How often was looked: not yet.</extracomment>
        <translation>noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n that failed</source>
        <extracomment>%1 is how many looks worked.</extracomment>
        <translation>
            <numerusform>%1, und %n fehlgeschlagener</numerusform>
            <numerusform>%1, und %n fehlgeschlagene</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; last %2</source>
        <extracomment>%1 is how often was looked, %2 a date and time.</extracomment>
        <translation>%1; zuletzt %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a date and time, %2 what was seen then, a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <extracomment>%1 is something that was seen. Somebody said that it may be gone on although.</extracomment>
        <translation>%1 (hingenommen)</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>%1 is where signs would be looked for, %2 a word for how far it was read, %3 why.</extracomment>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>Not looked at between %1 and %2.</source>
        <translation>Zwischen %1 und %2 wurde nicht nachgesehen.</translation>
    </message>
    <message>
        <source>The last look failed: %1</source>
        <translation>Der letzte Blick ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>While this window is open it looks every 15 minutes. Looking only reads. That nothing is seen to fail is evidence, not proof.</source>
        <translation>Solange dieses Fenster offen ist, wird alle 15 Minuten nachgesehen. Nachsehen liest nur. Dass kein Fehler zu sehen ist, ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>This was seen:</source>
        <translation>Das wurde gesehen:</translation>
    </message>
    <message>
        <source>Nothing was seen so far. That is evidence, not proof.</source>
        <translation>Bisher wurde nichts gesehen. Das ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>Somebody misses what is switched off, it seems:</source>
        <translation>Jemand vermisst offenbar, was abgeschaltet ist:</translation>
    </message>
</context>
<context>
    <name>linchpin::ObservePage</name>
    <message>
        <source>&amp;Look now</source>
        <extracomment>Button: reads once what hangs on the connection now. Reads only.</extracomment>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Why the waiting is skipped</source>
        <translation>Warum nicht gewartet wird</translation>
    </message>
    <message>
        <source>S&amp;kip waiting</source>
        <extracomment>Button: ends the watch early. A reason has to be given first.</extracomment>
        <translation>Warten ü&amp;berspringen</translation>
    </message>
    <message>
        <source>You can close the app. When the time is over, it offers to go on.</source>
        <translation>Sie können das Programm schließen. Wenn die Zeit um ist, bietet es an weiterzumachen.</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>Es wird nicht gewartet</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Hint in an empty field.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It is off. Does anybody miss it?</source>
        <translation>Sie ist abgeschaltet. Vermisst sie jemand?</translation>
    </message>
    <message>
        <source>Nothing was deleted. It can be switched on again with one click.</source>
        <translation>Es wurde nichts gelöscht. Sie kann mit einem Klick wieder eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Off since</source>
        <translation>Abgeschaltet seit</translation>
    </message>
    <message>
        <source>Watched until</source>
        <translation>Beobachtet bis</translation>
    </message>
    <message>
        <source>Remaining</source>
        <extracomment>Label: how much of the watch is left.</extracomment>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>Instead of how much of the watch is left.</extracomment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Looks so far</source>
        <translation>Bisher nachgesehen</translation>
    </message>
    <message>
        <source>Looking...</source>
        <translation>Wird nachgesehen...</translation>
    </message>
    <message>
        <source>They are off. Does anybody miss one of them?</source>
        <translation>Sie sind abgeschaltet. Vermisst jemand eine davon?</translation>
    </message>
    <message>
        <source>Nothing was deleted. All of them can be switched on again with one click.</source>
        <translation>Nichts wurde gelöscht. Mit einem Klick lassen sich alle wieder einschalten.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>Could not be looked at:</source>
        <translation>Konnte nicht angesehen werden:</translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation>Was nicht angesehen werden konnte</translation>
    </message>
    <message>
        <source>What was seen cannot be read: %1</source>
        <translation>Was gesehen wurde, lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>linchpin::OpenReviews</name>
    <message>
        <source>Nobody looked when the review was saved.</source>
        <translation>Niemand hat nachgesehen, als die Bestandsaufnahme gespeichert wurde.</translation>
    </message>
    <message>
        <source>%1 (review)</source>
        <extracomment>Name of an open review in the list of endpoints. %1 is the endpoint it was saved of.</extracomment>
        <translation>%1 (Bestandsaufnahme)</translation>
    </message>
    <message>
        <source>%1 (review %2)</source>
        <extracomment>The same, when another review of it is open already. %2 is a number.</extracomment>
        <translation>%1 (Bestandsaufnahme %2)</translation>
    </message>
</context>
<context>
    <name>linchpin::Path</name>
    <message>
        <source>This id cannot be part of an address, so nothing was sent.</source>
        <translation>Diese ID kann nicht Teil einer Adresse sein; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>linchpin::Picture</name>
    <message>
        <source>This is too much for one picture. Fold some of it.</source>
        <translation>Das ist zu viel für ein Bild. Klappen Sie einen Teil davon zu.</translation>
    </message>
    <message>
        <source>Graphviz could not lay the picture out.</source>
        <translation>Graphviz konnte das Bild nicht anordnen.</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>On a connection in the picture: its state. One word.
----------
On something in the picture: it is switched on. One word.</extracomment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <extracomment>On a connection in the picture: its state. One word.</extracomment>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>state unknown</source>
        <extracomment>On a connection in the picture: its state could not be read.</extracomment>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>On something in the picture: it is at work at this moment. One word.</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>On something in the picture: it is switched off or paused. One word.</extracomment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>read in part</source>
        <extracomment>On a place in the picture: how far it was searched for dependents.</extracomment>
        <translation>teilweise gelesen</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>On a place in the picture: it could not be read.</extracomment>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>On a place in the picture: reading it was refused for want of rights.</extracomment>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>cannot be seen</source>
        <extracomment>On a place in the picture: no interface of the system shows it.</extracomment>
        <translation>nicht einsehbar</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <extracomment>In the picture, on a place that was not read: everything that might depend on it.</extracomment>
        <translation>Was davon abhängt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A name, and the reason why it is there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>... and so on for all %n.</source>
        <translation>
            <numerusform>... und so weiter für %n.</numerusform>
            <numerusform>... und so weiter für alle %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>After a list of names: how many more there are.</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>connection</source>
        <extracomment>Legend of the picture: what the picture is about.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>blocks the deletion</source>
        <extracomment>In the picture: the server refuses the deletion because of this.</extracomment>
        <translation>verhindert das Löschen</translation>
    </message>
    <message>
        <source>deleted with it</source>
        <extracomment>In the picture: the server deletes this too.</extracomment>
        <translation>wird mitgelöscht</translation>
    </message>
    <message>
        <source>will break</source>
        <extracomment>In the picture: this stays and stops working.</extracomment>
        <translation>geht kaputt</translation>
    </message>
    <message>
        <source>loses something</source>
        <extracomment>In the picture: this loses a trigger or a default.</extracomment>
        <translation>verliert etwas</translation>
    </message>
    <message>
        <source>only mentions it</source>
        <extracomment>In the picture: this may use the connection, a person has to check.</extracomment>
        <translation>erwähnt sie nur</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In the picture: nobody knows what depends on the connection there.</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Many things drawn as one. %1 is how many, %2 their kind: &quot;412 × bulk sync&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Where something lives: project, environment. %1 is a path.</extracomment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Needs %1.</source>
        <extracomment>Why something is in the picture. %1 is the name of what it needs.</extracomment>
        <translation>Braucht %1.</translation>
    </message>
    <message>
        <source>On it hang: %1.</source>
        <extracomment>What would be hit if something went. %1 is a list of names.</extracomment>
        <translation>Davon hängen ab: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its links are between its own members.</source>
        <translation>
            <numerusform>%n Verknüpfung besteht zwischen den eigenen Mitgliedern.</numerusform>
            <numerusform>%n Verknüpfungen bestehen zwischen den eigenen Mitgliedern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What an arrow joins: &quot;OpenAI main → Chat profile&quot;.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>indirectly</source>
        <extracomment>Of an arrow in the picture: not by itself, but through something else.</extracomment>
        <translation>mittelbar</translation>
    </message>
    <message>
        <source>What hangs on %1</source>
        <extracomment>Title of a picture. %1 is the name of a connection.</extracomment>
        <translation>Was von %1 abhängt</translation>
    </message>
    <message numerus="yes">
        <source>What hangs on %n connections</source>
        <extracomment>Title of a picture of several connections.</extracomment>
        <translation>
            <numerusform>Was von %n Verbindung abhängt</numerusform>
            <numerusform>Was von %n Verbindungen abhängt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents</source>
        <translation>
            <numerusform>%n Abhängiger</numerusform>
            <numerusform>%n Abhängige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places not known</source>
        <translation>
            <numerusform>%n Ort nicht bekannt</numerusform>
            <numerusform>%n Orte nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file name, %2 what the system says is wrong.</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Not known is what hangs on it there: %1.</source>
        <extracomment>Places where nobody could look. %1 is a list of names.</extracomment>
        <translation>Nicht bekannt ist, was dort davon abhängt: %1.</translation>
    </message>
</context>
<context>
    <name>linchpin::PictureCanvas</name>
    <message>
        <source>Picture of what depends on it</source>
        <translation>Bild dessen, was davon abhängt</translation>
    </message>
</context>
<context>
    <name>linchpin::PictureLegend</name>
    <message>
        <source>Legend</source>
        <extracomment>For people who hear the screen: the list of what shapes and lines stand for.</extracomment>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>linchpin::PictureLineItem</name>
    <message>
        <source>Several arrows share this line. Point at the end of one to see why it is there.</source>
        <extracomment>Tool tip of a line in the picture that several arrows share.</extracomment>
        <translation>Mehrere Pfeile teilen sich diese Linie. Zeigen Sie auf das Ende eines Pfeils, um zu sehen, warum er da ist.</translation>
    </message>
</context>
<context>
    <name>linchpin::PicturePanel</name>
    <message>
        <source>Tools of the picture</source>
        <translation>Werkzeuge des Bildes</translation>
    </message>
    <message>
        <source>What is known about the current node, and why it is there</source>
        <translation>Was über den aktuellen Knoten bekannt ist und warum er da ist</translation>
    </message>
    <message>
        <source>The picture was written.</source>
        <translation>Das Bild wurde gespeichert.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Picture, and what is known about the current node</source>
        <translation>Bild und was über den aktuellen Knoten bekannt ist</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Tool: shows the whole picture. Short.</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole picture (F)</source>
        <translation>Das ganze Bild zeigen (F)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Actual size (0)</source>
        <translation>Originalgröße (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>Tool: draws each thing of a group by itself. Short.</extracomment>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Unfold (Enter) or fold (Backspace)</source>
        <translation>Aufklappen (Eingabe) oder zuklappen (Rücktaste)</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>Tool: shows or hides what shapes and lines stand for. Short.</extracomment>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Show what shapes and lines stand for</source>
        <translation>Zeigen, wofür Formen und Linien stehen</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button with a menu: saves the picture as a file. Short.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>As SVG...</source>
        <translation>Als SVG...</translation>
    </message>
    <message>
        <source>As PNG, %1 %...</source>
        <extracomment>Menu item. %1 is how large the image is to be: 200.</extracomment>
        <translation>Als PNG, %1 %...</translation>
    </message>
    <message>
        <source>Laying the picture out...</source>
        <translation>Das Bild wird angeordnet...</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>Tool: draws a group as one again. Short.</extracomment>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Unfolded, this would be more than one picture can hold (%L1 things, or %L2 places that have to be found one by one). Fold something else first, or use the list.</source>
        <translation>Aufgeklappt wäre das mehr, als ein Bild fasst (%L1 Dinge oder %L2 Plätze, die einzeln gefunden werden müssen). Klappen Sie zuerst etwas anderes zu, oder benutzen Sie die Liste.</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Writing the picture...</source>
        <translation>Das Bild wird gespeichert...</translation>
    </message>
    <message>
        <source>The image could not be made.</source>
        <translation>Das Bild konnte nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>It was made at %1 %, the largest that one file may have.</source>
        <extracomment>After saving an image. %1 is its size in percent.</extracomment>
        <translation>Es wurde mit %1 % erzeugt, der größten Größe, die eine Datei haben darf.</translation>
    </message>
</context>
<context>
    <name>linchpin::PictureWindow</name>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: stops reading.</extracomment>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stop reading the dependents</source>
        <translation>Lesen der Abhängigen stoppen</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>Wird gelesen...</translation>
    </message>
    <message>
        <source>The picture is drawn when everything is read.</source>
        <translation>Das Bild wird gezeichnet, sobald alles gelesen ist.</translation>
    </message>
    <message>
        <source>Reading what depends on them: %1 of %2</source>
        <extracomment>While reading. %1 of %2 connections are done.</extracomment>
        <translation>Es wird gelesen, was davon abhängt: %1 von %2</translation>
    </message>
</context>
<context>
    <name>linchpin::PlanAge</name>
    <message>
        <source>The plan expired at %1. Make a new one.</source>
        <translation>Der Plan ist am %1 abgelaufen. Machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The plan says it is good from %1 to %2. A plan ends after it begins and is good for 31 days at most. Make a new one.</source>
        <translation>Der Plan nennt sich gültig von %1 bis %2. Ein Plan endet nach seinem Anfang und gilt höchstens 31 Tage. Machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The plan was made at %1, which is in the future by the clock of this computer. Set the clocks right, or make a new plan.</source>
        <translation>Der Plan wurde am %1 gemacht; nach der Uhr dieses Rechners liegt das in der Zukunft. Stellen Sie die Uhren, oder machen Sie einen neuen Plan.</translation>
    </message>
</context>
<context>
    <name>linchpin::PlanFile</name>
    <message>
        <source>%1 is no plan of Linchpin.</source>
        <translation>%1 ist kein Plan von Linchpin.</translation>
    </message>
    <message>
        <source>%1 is a plan of another version of Linchpin.</source>
        <translation>%1 ist ein Plan einer anderen Version von Linchpin.</translation>
    </message>
    <message>
        <source>%1 was changed after it was made. Make a new plan.</source>
        <translation>%1 wurde nach dem Erstellen geändert. Erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>The plan is too large to be kept in a file.</source>
        <translation>Der Plan ist zu groß, um in einer Datei gespeichert zu werden.</translation>
    </message>
    <message>
        <source>%1 is no plan of Linchpin, or it was damaged.</source>
        <translation>%1 ist kein Plan von Linchpin oder wurde beschädigt.</translation>
    </message>
    <message>
        <source>The approvals in %1 are damaged: %2</source>
        <translation>Die Zustimmungen in %1 sind beschädigt: %2</translation>
    </message>
    <message>
        <source>The approvals in %1 are damaged.</source>
        <translation>Die Zustimmungen in %1 sind beschädigt.</translation>
    </message>
    <message>
        <source>%1 is being written by another program, or its folder cannot be written.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben, oder der Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>%1 holds another plan by now. Look at it again.</source>
        <translation>%1 enthält inzwischen einen anderen Plan. Sehen Sie ihn sich noch einmal an.</translation>
    </message>
    <message>
        <source>%1 says something twice, and is not used.</source>
        <translation>%1 nennt etwas doppelt und wird nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>linchpin::PlanKeeper</name>
    <message>
        <source>There is no plan to save.</source>
        <translation>Es gibt keinen Plan zum Speichern.</translation>
    </message>
    <message>
        <source>There is no backup. Try again, or tick that you go on without one.</source>
        <translation>Es gibt keine Sicherung. Versuchen Sie es erneut, oder setzen Sie das Häkchen dafür, dass Sie ohne weitermachen.</translation>
    </message>
    <message>
        <source>The definitions are being read.</source>
        <translation>Die Definitionen werden gerade gelesen.</translation>
    </message>
</context>
<context>
    <name>linchpin::PlanPage</name>
    <message>
        <source>How long to watch after switching off</source>
        <translation>Wie lange nach dem Abschalten beobachtet wird</translation>
    </message>
    <message>
        <source>Changes, in order</source>
        <translation>Änderungen der Reihe nach</translation>
    </message>
    <message>
        <source>&amp;Watch after switching off:</source>
        <extracomment>Label of a list of durations: none, 24 hours, 7 days, 30 days.</extracomment>
        <translation>Nach dem Abschalten &amp;beobachten:</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Dependents come first. What cannot be taken back comes last, after one more confirmation.</source>
        <translation>Abhängige kommen zuerst. Was sich nicht zurücknehmen lässt, kommt zuletzt, nach einer weiteren Bestätigung.</translation>
    </message>
    <message>
        <source>Saved to %1. It is good until %2 and can be carried out once.</source>
        <translation>In %1 gespeichert. Er gilt bis %2 und kann einmal ausgeführt werden.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.linchpin-plan.json)</source>
        <translation>Pläne (*.linchpin-plan.json)</translation>
    </message>
    <message>
        <source>The plan was not saved: %1 %2</source>
        <translation>Der Plan wurde nicht gespeichert: %1 %2</translation>
    </message>
    <message>
        <source>&amp;Save plan...</source>
        <extracomment>Button: writes the plan to a file.</extracomment>
        <translation>&amp;Plan speichern...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <extracomment>Button: prints the plan.</extracomment>
        <translation>&amp;Drucken...</translation>
    </message>
</context>
<context>
    <name>linchpin::PlanReport</name>
    <message>
        <source>Deleted by the server, by force</source>
        <extracomment>Decision about a dependent: the server deletes it.</extracomment>
        <translation>Vom Server gelöscht, erzwungen</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>In a table: a place that was searched for dependents.</extracomment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Accepted as not known</source>
        <extracomment>Decision about a place that was searched.</extracomment>
        <translation>Als nicht bekannt hingenommen</translation>
    </message>
    <message>
        <source>Goes on although not everything is known: %1</source>
        <extracomment>%1 is a place that was searched for dependents.</extracomment>
        <translation>Geht weiter, obwohl nicht alles bekannt ist: %1</translation>
    </message>
    <message>
        <source>Goes on although it suffers: %1</source>
        <extracomment>%1 is a dependent with kind, name and id.</extracomment>
        <translation>Geht weiter, obwohl es Schaden nimmt: %1</translation>
    </message>
    <message>
        <source>Deletes without switching off first</source>
        <translation>Löscht, ohne vorher abzuschalten</translation>
    </message>
    <message>
        <source>Deletes by force what blocks</source>
        <translation>Löscht erzwungen, was im Weg steht</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: kind of a dependent: profile, sync.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a dependent.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column: how the system addresses it.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Column: what was decided.</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Moved to</source>
        <extracomment>Column: the connection something is moved to.</extracomment>
        <translation>Umgestellt auf</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Column: why something was decided.</extracomment>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Nothing had to be decided.</source>
        <translation>Es war nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Watched after switching off</source>
        <translation>Nach dem Abschalten beobachtet</translation>
    </message>
    <message>
        <source>Deleted without switching off, because</source>
        <translation>Ohne Abschalten gelöscht, weil</translation>
    </message>
    <message>
        <source>By force, because</source>
        <translation>Erzwungen, weil</translation>
    </message>
    <message>
        <source>To be typed again</source>
        <translation>Erneut einzugeben</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Label of a fact: the id of a plan.</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan made by</source>
        <extracomment>Label of a fact about a plan: by whom.</extracomment>
        <translation>Plan erstellt von</translation>
    </message>
    <message>
        <source>Plan made</source>
        <extracomment>Label of a fact about a plan: when.</extracomment>
        <translation>Plan erstellt</translation>
    </message>
    <message>
        <source>Good until</source>
        <extracomment>Label of a fact about a plan: when it ends.</extracomment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Label of a fact: whose sign-in a plan was made with.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>World read</source>
        <extracomment>Label of a fact: when the world of a plan was read.</extracomment>
        <translation>Stand gelesen</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Label of a fact: how long ago it was read.</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Fingerprint of what was read</source>
        <translation>Fingerabdruck des Gelesenen</translation>
    </message>
    <message>
        <source>What will be done, in this order</source>
        <translation>Was getan wird, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column: number of a change.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: when in the deletion.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what is done.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Column: method and path of a request.</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Proved by</source>
        <extracomment>Column: what is read to prove a change.</extracomment>
        <translation>Bewiesen durch</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <extracomment>Column: yes or no.</extracomment>
        <translation>Umkehrbar</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Column: what a change loses for good.</extracomment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <extracomment>Heading: the signatures of a plan.</extracomment>
        <translation>Zustimmungen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <extracomment>Column: a person.</extracomment>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <extracomment>Column: when somebody signed.</extracomment>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>Column: whether a signature counts.</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>Column: what somebody wrote when signing.</extracomment>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>Column: fingerprint of a key.</extracomment>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Nobody has signed it.</source>
        <translation>Niemand hat ihn unterschrieben.</translation>
    </message>
    <message>
        <source>On this computer the endpoint asks for no approvals.</source>
        <translation>Auf diesem Rechner verlangt der Endpunkt keine Zustimmungen.</translation>
    </message>
    <message>
        <source>Weighed by the people and the policy of this computer at %1.</source>
        <translation>Geprüft nach den Personen und der Vorgabe dieses Rechners am %1.</translation>
    </message>
    <message>
        <source>NOT KNOWN</source>
        <extracomment>Whether a signature counts: nobody knows.</extracomment>
        <translation>NICHT BEKANNT</translation>
    </message>
    <message>
        <source>What the signatures are worth is not known: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Was die Unterschriften gelten, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Whether the plan was used before is not known: no journal of this computer could be read.</source>
        <translation>Ob der Plan schon benutzt wurde, ist nicht bekannt: Auf diesem Rechner war kein Journal zu lesen.</translation>
    </message>
    <message>
        <source>Plan: delete %1</source>
        <extracomment>Title of a report. %1 is a connection, or &quot;3 connections&quot;.</extracomment>
        <translation>Plan: %1 löschen</translation>
    </message>
    <message>
        <source>About this report</source>
        <extracomment>Heading: where a report comes from.</extracomment>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <extracomment>Label of a fact: whether a plan can be carried out.</extracomment>
        <translation>Zustand des Plans</translation>
    </message>
    <message>
        <source>used already</source>
        <translation>schon benutzt</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Label of a fact: the verdict on a connection.</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>SHA-256 of the plan</source>
        <translation>SHA-256 des Plans</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label of a fact: from where the report has what it says.</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>a plan file, without network</source>
        <translation>eine Plandatei, ohne Netz</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label of a fact: a path.</extracomment>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>linchpin::PlanText</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 kind of thing, %2 its name, %3 what shall happen to it.</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Not known: %1. Accepted because: %2</source>
        <translation>Nicht bekannt: %1. Hingenommen, weil: %2</translation>
    </message>
    <message>
        <source>Deleted without switching off first, because: %1</source>
        <translation>Ohne vorheriges Abschalten gelöscht, weil: %1</translation>
    </message>
    <message>
        <source>Proved by: %1</source>
        <translation>Nachgewiesen durch: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>This cannot be taken back. It happens only after the last confirmation.</source>
        <translation>Das lässt sich nicht zurücknehmen. Es geschieht erst nach der letzten Bestätigung.</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Delete connection %1, id %2</source>
        <translation>Verbindung %1 löschen, ID %2</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <translation>Auf %1, %2</translation>
    </message>
    <message>
        <source>Made %1, good until %2</source>
        <translation>Erstellt %1, gültig bis %2</translation>
    </message>
    <message>
        <source>Watched after switching off: %1</source>
        <translation>Beobachtet nach dem Abschalten: %1</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>%1: deleted by the server, by force</source>
        <extracomment>%1 a dependent with its kind, name and id.</extracomment>
        <translation>%1: löscht der Server, erzwungen</translation>
    </message>
    <message>
        <source>By force, because: %1</source>
        <translation>Erzwungen, Begründung: %1</translation>
    </message>
</context>
<context>
    <name>linchpin::PlanWindow</name>
    <message>
        <source>Parts of the plan</source>
        <translation>Teile des Plans</translation>
    </message>
    <message>
        <source>Signatures</source>
        <extracomment>A list of signatures.</extracomment>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Signed by</source>
        <extracomment>Columns of a list of signatures.</extracomment>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: when somebody signed.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>Column: whether a signature counts.</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>Column: what somebody wrote when signing.</extracomment>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>Column: fingerprint of a key.</extracomment>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>About the plan</source>
        <translation>Über den Plan</translation>
    </message>
    <message>
        <source>&amp;Sign...</source>
        <extracomment>Button: signs the plan.</extracomment>
        <translation>&amp;Unterschreiben ...</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>Button: signs a plan.</extracomment>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>&amp;Carry out...</source>
        <extracomment>Button: opens the wizard on the plan.</extracomment>
        <translation>Ausfüh&amp;ren ...</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Window title. Title of a window, and label of a fact: the id of the plan.
----------
Title of a window, and label of a fact: the id of the plan.</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Delete connection %1</source>
        <translation>Verbindung %1 löschen</translation>
    </message>
    <message>
        <source>%1 at %2, read %3, shown without network.</source>
        <extracomment>%1 is a system, %2 an address, %3 a time.</extracomment>
        <translation>%1 unter %2, gelesen %3, ohne Netz gezeigt.</translation>
    </message>
    <message>
        <source>&amp;What depends on it</source>
        <extracomment>Tab: what hangs on the connection.</extracomment>
        <translation>&amp;Was davon abhängt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <extracomment>A list of decisions.</extracomment>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Columns of a list of decisions. Column: what a decision is about.</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Column: what was decided.</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why something was decided.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <extracomment>Tab.</extracomment>
        <translation>&amp;Entscheidungen</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <extracomment>Tab: the changes a plan makes, in order.</extracomment>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Si&amp;gnatures</source>
        <extracomment>Tab.</extracomment>
        <translation>Unters&amp;chriften</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>Tab: facts about a plan.</extracomment>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>Was davon abhängt</translation>
    </message>
    <message>
        <source>Changes, in order</source>
        <translation>Änderungen, der Reihe nach</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Labels of facts about a plan. Label of a fact about a plan.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Label of a fact about a plan.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Label of a fact about a plan.</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a fact about a plan: of the endpoint.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Label of a fact: project, organisation, ... of an endpoint.</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>Label of a fact about a plan: when it was made.</extracomment>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Watched after switching off</source>
        <translation>Nach dem Abschalten beobachtet</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Label of a fact about a plan.</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Fingerprint of what was read</source>
        <translation>Fingerabdruck des Gelesenen</translation>
    </message>
    <message>
        <source>SHA-256 of the plan</source>
        <translation>SHA-256 des Plans</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Label of a fact about a plan.</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>You cannot sign it: %1</source>
        <extracomment>%1 is a sentence that says why not.</extracomment>
        <translation>Sie können ihn nicht unterschreiben: %1</translation>
    </message>
    <message>
        <source>This endpoint asks for no approvals.</source>
        <translation>Dieser Endpunkt verlangt keine Zustimmung.</translation>
    </message>
    <message>
        <source>You have no key to sign with yet. Make one under Linchpin &gt; Approvers.</source>
        <translation>Sie haben noch keinen Schlüssel zum Unterschreiben. Machen Sie einen unter Linchpin &gt; Zustimmende.</translation>
    </message>
    <message>
        <source>Your &amp;words:</source>
        <translation>Ihre &amp;Worte:</translation>
    </message>
    <message>
        <source>Signed along with it</source>
        <translation>Werden mit unterschrieben</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>Sign the plan</source>
        <translation>Plan unterschreiben</translation>
    </message>
    <message>
        <source>Your signature says that you have read this plan and agree. It is added to the file %1; nothing is sent anywhere.
SHA-256: %2</source>
        <translation>Ihre Unterschrift sagt, dass Sie diesen Plan gelesen haben und zustimmen. Sie kommt in die Datei %1; gesendet wird nichts.
SHA-256: %2</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Unterschreiben</translation>
    </message>
    <message>
        <source>E&amp;xport report...</source>
        <extracomment>Button: writes the plan to a file for people.</extracomment>
        <translation>Bericht e&amp;xportieren...</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connections</source>
        <translation>
            <numerusform>%n Verbindung löschen</numerusform>
            <numerusform>%n Verbindungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <extracomment>Tab: the connections that a plan deletes.</extracomment>
        <translation>&amp;Verbindungen</translation>
    </message>
</context>
<context>
    <name>linchpin::PolicyDialog</name>
    <message>
        <source>Approvals needed</source>
        <translation>Nötige Zustimmungen</translation>
    </message>
    <message>
        <source>People who may approve</source>
        <translation>Personen, die zustimmen dürfen</translation>
    </message>
    <message>
        <source>Groups that may approve</source>
        <translation>Gruppen, die zustimmen dürfen</translation>
    </message>
    <message>
        <source>Whoever &amp;made the plan may be one of them</source>
        <translation>Wer den Plan ge&amp;macht hat, darf dabei sein</translation>
    </message>
    <message>
        <source>Whoever made the plan may be one of them</source>
        <translation>Wer den Plan gemacht hat, darf dabei sein</translation>
    </message>
    <message>
        <source>Approvals</source>
        <extracomment>Title of a window: how many people have to approve.</extracomment>
        <translation>Zustimmungen</translation>
    </message>
    <message>
        <source>Deletions at %1 (%2) are carried out only from plans that so many people have signed. The change is written to the audit.</source>
        <extracomment>%1 is an endpoint&apos;s name, %2 its address.</extracomment>
        <translation>Löschungen an %1 (%2) werden nur aus Plänen ausgeführt, die so viele Personen unterschrieben haben. Die Änderung kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In a number field: 0 approvals.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Names with commas between them</source>
        <translation>Namen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>&amp;Approvals needed:</source>
        <translation>Nötige Zu&amp;stimmungen:</translation>
    </message>
    <message>
        <source>Of these &amp;people:</source>
        <translation>Von diesen &amp;Personen:</translation>
    </message>
    <message>
        <source>Or these &amp;groups:</source>
        <translation>Oder diesen &amp;Gruppen:</translation>
    </message>
    <message>
        <source>Nobody ticked and no group: everybody trusted may approve.</source>
        <translation>Niemand angekreuzt und keine Gruppe: Jede vertraute Person darf zustimmen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button.</extracomment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nobody is trusted yet: add people under Linchpin &gt; Approvers first.</source>
        <translation>Noch wird niemandem vertraut: Nehmen Sie zuerst Personen unter Linchpin &gt; Zustimmende auf.</translation>
    </message>
    <message>
        <source>Deletions need no approvals of others.</source>
        <translation>Löschungen brauchen keine Zustimmung anderer.</translation>
    </message>
</context>
<context>
    <name>linchpin::PolicyRow</name>
    <message>
        <source>A&amp;pprovals...</source>
        <extracomment>Button: changes how many people have to approve deletions.</extracomment>
        <translation>&amp;Zustimmungen ...</translation>
    </message>
    <message>
        <source>Approvals</source>
        <extracomment>Button: changes how many people have to approve deletions.</extracomment>
        <translation>Zustimmungen</translation>
    </message>
</context>
<context>
    <name>linchpin::PrivateFile</name>
    <message>
        <source>%1 is a symbolic link and was not written.</source>
        <translation>%1 ist ein symbolischer Verweis und wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 exists already and was not overwritten.</source>
        <translation>%1 gibt es bereits und wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 is no file and was not written.</source>
        <translation>%1 ist keine Datei und wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is no regular file and is not used.</source>
        <translation>%1 ist keine gewöhnliche Datei und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>%1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the finished file could not be moved there.</source>
        <translation>%1 kann nicht geschrieben werden: Die fertige Datei ließ sich nicht dorthin verschieben.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is larger than %n MB and is not read.</source>
        <translation>
            <numerusform>%1 ist größer als %n MB und wird nicht gelesen.</numerusform>
            <numerusform>%1 ist größer als %n MB und wird nicht gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::Protection</name>
    <message>
        <source>Say what is protected: a name, an ID, a system, an endpoint or a trait.</source>
        <translation>Sagen Sie, was geschützt wird: ein Name, eine ID, ein System, ein Endpunkt oder ein Merkmal.</translation>
    </message>
    <message>
        <source>Say why it is protected.</source>
        <translation>Sagen Sie, warum es geschützt wird.</translation>
    </message>
    <message numerus="yes">
        <source>A text of more than %n characters is too long.</source>
        <translation>
            <numerusform>Ein Text von mehr als %n Zeichen ist zu lang.</numerusform>
            <numerusform>Ein Text von mehr als %n Zeichen ist zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>name %1</source>
        <extracomment>Part of what a rule protects. %1 is a name with * and ?.</extracomment>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>Part of what a rule protects. %1 is a connection&apos;s ID.</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>system %1</source>
        <extracomment>Part of what a rule protects. %1 is the word of a system.</extracomment>
        <translation>System %1</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <extracomment>Part of what a rule protects. %1 is an endpoint&apos;s name or address.</extracomment>
        <translation>Endpunkt %1</translation>
    </message>
    <message>
        <source>trait %1</source>
        <extracomment>Part of what a rule protects. %1 is a trait such as &quot;shared&quot;.</extracomment>
        <translation>Merkmal %1</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; (%3, %4)</source>
        <extracomment>%1 what is protected, %2 why, %3 by whom, %4 a day.</extracomment>
        <translation>%1: „%2“ (%3, %4)</translation>
    </message>
    <message>
        <source>%1 is protected and is not planned for deletion until the protection is taken away: %2.</source>
        <extracomment>%1 is a connection&apos;s name, %2 the rules that protect it.</extracomment>
        <translation>%1 ist geschützt und wird nicht zum Löschen vorgesehen, bis der Schutz aufgehoben ist: %2.</translation>
    </message>
</context>
<context>
    <name>linchpin::ProtectionBook</name>
    <message>
        <source>This cannot be changed now: the audit is held by another program.</source>
        <translation>Das lässt sich gerade nicht ändern: Ein anderes Programm hält das Protokoll.</translation>
    </message>
    <message>
        <source>There is no protection %1.</source>
        <translation>Es gibt keinen Schutz %1.</translation>
    </message>
    <message>
        <source>Say why the protection is taken away.</source>
        <translation>Sagen Sie, warum der Schutz aufgehoben wird.</translation>
    </message>
</context>
<context>
    <name>linchpin::ProtectionRules</name>
    <message>
        <source>There is no protection %1.</source>
        <translation>Es gibt keinen Schutz %1.</translation>
    </message>
</context>
<context>
    <name>linchpin::ProtectionWindow</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Kept with the rule, and in the audit</source>
        <translation>Steht bei der Regel und im Protokoll</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Was geschützt ist</translation>
    </message>
    <message>
        <source>Protects</source>
        <extracomment>Columns of a list of rules. Column: what a rule protects.</extracomment>
        <translation>Schützt</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column: why something is protected.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column: who protected it.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column: when it was protected.</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>&amp;Unprotect...</source>
        <extracomment>Button: takes a rule away.</extracomment>
        <translation>Schutz auf&amp;heben ...</translation>
    </message>
    <message>
        <source>Unprotect</source>
        <extracomment>Button and title: takes a protection away.</extracomment>
        <translation>Schutz aufheben</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Title of a window.</extracomment>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>What fits a rule is not planned for deletion until the rule is taken away. Adding and removing are written to the audit.</source>
        <translation>Was zu einer Regel passt, wird nicht zum Löschen vorgesehen, bis die Regel aufgehoben ist. Beides kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Protect by name...</source>
        <extracomment>Button: adds a rule.</extracomment>
        <translation>Nach Namen s&amp;chützen ...</translation>
    </message>
    <message>
        <source>Protect by name</source>
        <translation>Nach Namen schützen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>Title of a window: protects a connection.</extracomment>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>%1 (%2) on %3 cannot be planned for deletion until it is unprotected.</source>
        <extracomment>%1 is a connection&apos;s name, %2 its ID, %3 an endpoint&apos;s name.</extracomment>
        <translation>%1 (%2) an %3 kann nicht zum Löschen vorgesehen werden, bis der Schutz aufgehoben ist.</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <extracomment>Button.</extracomment>
        <translation>Schüt&amp;zen</translation>
    </message>
    <message>
        <source>Connections with this name, on every endpoint. * stands for any text, ? for one character.</source>
        <translation>Verbindungen mit diesem Namen, an jedem Endpunkt. * steht für beliebigen Text, ? für ein Zeichen.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>What is protected (%1), why (%2), by whom (%3).</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>These rules are taken away, for everything they fit:</source>
        <translation>Diese Regeln werden aufgehoben, für alles, wozu sie passen:</translation>
    </message>
    <message>
        <source>&amp;Unprotect</source>
        <extracomment>Button.</extracomment>
        <translation>Schutz auf&amp;heben</translation>
    </message>
</context>
<context>
    <name>linchpin::Proxy</name>
    <message>
        <source>The proxy&apos;s address must look like http://host:port or socks5://host:port.</source>
        <translation>Die Adresse des Proxys muss aussehen wie http://rechner:port oder socks5://rechner:port.</translation>
    </message>
</context>
<context>
    <name>linchpin::RefusedSwitchOff</name>
    <message>
        <source>The server refused it in the run %1 at %2 (HTTP status %3).</source>
        <translation>Der Server hat es im Lauf %1 am %2 abgelehnt (HTTP-Status %3).</translation>
    </message>
    <message>
        <source>The server refused it in the run %1 at %2 (HTTP status %3): &quot;%4&quot;.</source>
        <translation>Der Server hat es im Lauf %1 am %2 abgelehnt (HTTP-Status %3): „%4“.</translation>
    </message>
</context>
<context>
    <name>linchpin::Reply</name>
    <message>
        <source>What answers there does not speak HTTP.</source>
        <translation>Was dort antwortet, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>Der Proxy war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in or refuses the connection.</source>
        <translation>Der Proxy verlangt eine Anmeldung oder verweigert die Verbindung.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer was here.</source>
        <translation>Die Verbindung endete, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>The connection ended before it was secured.</source>
        <translation>Die Verbindung endete, bevor sie gesichert war.</translation>
    </message>
    <message>
        <source>The time limit of the endpoint&apos;s settings has passed.</source>
        <translation>Das Zeitlimit aus den Einstellungen des Endpunkts ist verstrichen.</translation>
    </message>
    <message>
        <source>The answer is larger than the limit of the endpoint&apos;s settings.</source>
        <translation>Die Antwort ist größer als die Grenze in den Einstellungen des Endpunkts.</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be unpacked.</source>
        <translation>Die Antwort ist so verpackt, dass sie sich nicht auspacken lässt.</translation>
    </message>
    <message>
        <source>The redirect does not say where to.</source>
        <translation>Die Umleitung sagt nicht, wohin.</translation>
    </message>
    <message>
        <source>It redirects to %1.</source>
        <translation>Sie verweist auf %1.</translation>
    </message>
</context>
<context>
    <name>linchpin::ReportActions</name>
    <message>
        <source>There is a report as soon as the dependents were read.</source>
        <translation>Einen Bericht gibt es, sobald gelesen wurde, was davon abhängt.</translation>
    </message>
</context>
<context>
    <name>linchpin::ReportDesk</name>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Writing the report to %1...</source>
        <translation>Der Bericht wird nach %1 geschrieben...</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The report was not saved. %1</source>
        <translation>Der Bericht wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>There is no journal.</source>
        <translation>Es gibt kein Journal.</translation>
    </message>
</context>
<context>
    <name>linchpin::ReportFile</name>
    <message>
        <source>A PDF holds at most %1 rows, and this report has %2. Choose HTML or CSV, or a shorter time.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>Ein PDF fasst höchstens %1 Zeilen, und dieser Bericht hat %2. Wählen Sie HTML oder CSV, oder einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>This computer has no fonts, and a PDF needs one (Debian: fonts-dejavu-core). Choose HTML or CSV.</source>
        <translation>Dieser Rechner hat keine Schriften, und ein PDF braucht eine (Debian: fonts-dejavu-core). Wählen Sie HTML oder CSV.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Das PDF konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>A report ends in .html, .pdf or .csv.</source>
        <translation>Ein Bericht endet auf .html, .pdf oder .csv.</translation>
    </message>
</context>
<context>
    <name>linchpin::ReportMaking</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of these texts, as HTML names it: en, de, fr.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 before this report</source>
        <extracomment>%1 is a length of time: &quot;3 days before this report&quot;.</extracomment>
        <translation>%1 vor diesem Bericht</translation>
    </message>
    <message>
        <source>%1 after this report, by its clock</source>
        <extracomment>%1 is a length of time.</extracomment>
        <translation>nach der Uhr dort %1 nach diesem Bericht</translation>
    </message>
    <message>
        <source>Report made</source>
        <extracomment>Label of a fact: when the report was made.</extracomment>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>Label of a fact: the login name of whoever made the report.</extracomment>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>Label of a fact about the times in a report.</extracomment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>UTC; in brackets, and where it says so, local time of %1</source>
        <translation>UTC; in Klammern, und wo es dabeisteht, Ortszeit von %1</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Label of a fact: name and version of this program.</extracomment>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>linchpin::ReportOfSeveral</name>
    <message>
        <source>all of them</source>
        <extracomment>In a table: what is said holds for every connection.</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Column: what a fact is about.</extracomment>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Is</source>
        <extracomment>Column: what is so.</extracomment>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Fingerprint of what was read</source>
        <translation>Fingerabdruck des Gelesenen</translation>
    </message>
    <message>
        <source>For each of the connections.</source>
        <translation>Für jede der Verbindungen.</translation>
    </message>
    <message>
        <source>Every place that was looked in was read to its end, for each of the connections.</source>
        <translation>Jede Stelle, an der nachgesehen wurde, wurde für jede der Verbindungen bis zum Ende gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n places could not be read to their end, or cannot be seen. What they hold is not known; that is not the same as nothing.</source>
        <translation>
            <numerusform>%n Stelle war nicht bis zum Ende zu lesen oder ist nicht einsehbar. Was sie enthält, ist nicht bekannt; das ist nicht dasselbe wie nichts.</numerusform>
            <numerusform>%n Stellen waren nicht bis zum Ende zu lesen oder sind nicht einsehbar. Was sie enthalten, ist nicht bekannt; das ist nicht dasselbe wie nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections, in this order</source>
        <translation>Die Verbindungen, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column: number of a connection.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column: how the system addresses the connection.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: type of a connection.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a connection is active.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Column: the verdict on a connection.</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Dependents</source>
        <extracomment>Column: how many dependents a connection has.</extracomment>
        <translation>Abhängige</translation>
    </message>
    <message>
        <source>Switching off</source>
        <extracomment>Column: whether the connection can be switched off.</extracomment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Relies on</source>
        <extracomment>Column: connections that have to be through before this one.</extracomment>
        <translation>Baut auf</translation>
    </message>
</context>
<context>
    <name>linchpin::ReportPage</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of a printed page: %1 of %2 are page numbers.</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>[cut: the first %1 of %2 characters; HTML and CSV have them all]</source>
        <extracomment>Behind a text that is cut: %1 and %2 are numbers of characters.</extracomment>
        <translation>[gekürzt: die ersten %1 von %2 Zeichen; HTML und CSV haben sie alle]</translation>
    </message>
</context>
<context>
    <name>linchpin::ReportWords</name>
    <message>
        <source>Keep, so stop here</source>
        <extracomment>Decision about a dependent: it stays, so the deletion does not go on.</extracomment>
        <translation>Behalten, also hier anhalten</translation>
    </message>
    <message>
        <source>Leave it and go on anyway</source>
        <extracomment>Decision about a dependent: the deletion goes on although this one suffers.</extracomment>
        <translation>So lassen und trotzdem weitermachen</translation>
    </message>
    <message>
        <source>Reassign</source>
        <extracomment>Decision about a dependent: it is moved to another connection.</extracomment>
        <translation>Umstellen</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <extracomment>Decision about a dependent: it is switched off.</extracomment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Delete it too</source>
        <extracomment>Decision about a dependent: it is deleted together with the connection.</extracomment>
        <translation>Auch löschen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>When in a deletion something is done: dependents are moved.</extracomment>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Switching off</source>
        <extracomment>When in a deletion something is done: the connection is switched off.</extracomment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Deleting dependents</source>
        <extracomment>When in a deletion something is done: dependents are deleted.</extracomment>
        <translation>Abhängiges löschen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <extracomment>When in a deletion something is done: the connection is deleted.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>Can the connection be switched off?</extracomment>
        <translation>möglich</translation>
    </message>
    <message>
        <source>it is off already</source>
        <extracomment>Can the connection be switched off?</extracomment>
        <translation>sie ist schon abgeschaltet</translation>
    </message>
    <message>
        <source>doubtful</source>
        <extracomment>Can the connection be switched off?</extracomment>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>not possible</source>
        <extracomment>Can the connection be switched off?</extracomment>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>not begun</source>
        <extracomment>How one change of a plan stands.
----------
How a step of a way back stands.</extracomment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>NOT KNOWN: sent, not looked at</source>
        <extracomment>How one change of a plan stands: sent, and nobody has looked yet.
----------
How a step of a way back stands: sent, and nobody has looked yet.</extracomment>
        <translation>NICHT BEKANNT: gesendet, nicht nachgesehen</translation>
    </message>
    <message>
        <source>gone, proved by reading</source>
        <extracomment>How a deletion of a plan stands.</extracomment>
        <translation>weg, durch Lesen bewiesen</translation>
    </message>
    <message>
        <source>in effect, proved by reading</source>
        <translation>wirksam, durch Lesen bewiesen</translation>
    </message>
    <message>
        <source>without effect, as far as reading shows</source>
        <extracomment>How one change of a plan stands.</extracomment>
        <translation>ohne Wirkung, soweit das Lesen zeigt</translation>
    </message>
    <message>
        <source>NOT KNOWN: unclear answer, not read yet</source>
        <extracomment>How one change of a plan stands.
----------
How a step of a way back stands.</extracomment>
        <translation>NICHT BEKANNT: unklare Antwort, noch nicht gelesen</translation>
    </message>
    <message>
        <source>taken back, proved by reading</source>
        <extracomment>How one change of a plan stands.</extracomment>
        <translation>zurückgenommen, durch Lesen bewiesen</translation>
    </message>
    <message>
        <source>gone already, nothing sent</source>
        <extracomment>How one change of a plan stands: nothing had to be sent.</extracomment>
        <translation>schon weg, nichts gesendet</translation>
    </message>
    <message>
        <source>found done already, nothing sent</source>
        <translation>schon so vorgefunden, nichts gesendet</translation>
    </message>
    <message>
        <source>in effect, could not be taken back</source>
        <extracomment>How one change of a plan stands.</extracomment>
        <translation>wirksam, nicht zurückzunehmen</translation>
    </message>
    <message>
        <source>NOT KNOWN: no answer on record</source>
        <extracomment>Outcome of a request: the program ended before an answer was written down.</extracomment>
        <translation>NICHT BEKANNT: keine Antwort festgehalten</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>NOT KNOWN: unclear answer</source>
        <extracomment>Outcome of a request.</extracomment>
        <translation>NICHT BEKANNT: unklare Antwort</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>In a table: it is so.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>In a table: it is not so.</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A length of time: none at all.</extracomment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>there again, proved by reading</source>
        <extracomment>How a step of a way back stands.</extracomment>
        <translation>wieder da, durch Lesen bewiesen</translation>
    </message>
    <message>
        <source>was there already, nothing sent</source>
        <extracomment>How a step of a way back stands.</extracomment>
        <translation>war schon da, nichts gesendet</translation>
    </message>
    <message>
        <source>NOT MADE AGAIN: left out</source>
        <extracomment>How a step of a way back stands.</extracomment>
        <translation>NICHT WIEDER ANGELEGT: ausgelassen</translation>
    </message>
    <message>
        <source>NOT MADE AGAIN: without effect, as far as reading shows</source>
        <extracomment>How a step of a way back stands.</extracomment>
        <translation>NICHT WIEDER ANGELEGT: ohne Wirkung, soweit das Lesen zeigt</translation>
    </message>
</context>
<context>
    <name>linchpin::Restore</name>
    <message>
        <source>%1 The server says: %2</source>
        <translation>%1 Der Server sagt: %2</translation>
    </message>
    <message>
        <source>It could not be read whether this took effect: %1</source>
        <translation>Ob das wirksam wurde, ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>What is there now is not what was sent, or there is more than one that could be it.</source>
        <translation>Was jetzt da ist, ist nicht das Gesendete, oder es kommt mehr als eines infrage.</translation>
    </message>
    <message>
        <source>The server said yes, but it is not there.</source>
        <translation>Der Server hat zugestimmt, aber es ist nicht da.</translation>
    </message>
    <message>
        <source>It needs %1, which is not there again.</source>
        <translation>Es braucht %1, das nicht wieder da ist.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>Everything is there already. The backup can still be used.</source>
        <translation>Alles ist schon da. Die Sicherung kann weiter benutzt werden.</translation>
    </message>
    <message>
        <source>Nothing of it can be made again here.</source>
        <translation>Nichts davon kann hier wieder angelegt werden.</translation>
    </message>
</context>
<context>
    <name>linchpin::RestoreDialog</name>
    <message>
        <source>What comes back</source>
        <translation>Was wiederkommt</translation>
    </message>
    <message>
        <source>The connection&apos;s name</source>
        <translation>Der Name der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: makes again what is in the list.</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of a window.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1 on %2</source>
        <extracomment>%1 is a connection&apos;s name, %2 an endpoint&apos;s name.</extracomment>
        <translation>%1 auf %2 wiederherstellen</translation>
    </message>
    <message>
        <source>Backed up %1. What is made again gets what the backup holds; what will differ stands below each step.</source>
        <translation>Gesichert am %1. Was wieder angelegt wird, bekommt, was die Sicherung enthält; was anders sein wird, steht unter jedem Schritt.</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Column: what a restore does, step by step.</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how a step of a restore stands.</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Geben Sie zur Bestätigung %1 ein:</translation>
    </message>
    <message>
        <source>These are not in the backup. They stay in memory only:</source>
        <translation>Das steht nicht in der Sicherung. Es bleibt nur im Speicher:</translation>
    </message>
    <message>
        <source>Does not match yet.</source>
        <translation>Stimmt noch nicht überein.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent yet. %n values are still missing.</source>
        <translation>
            <numerusform>Noch wurde nichts gesendet. %n Wert fehlt noch.</numerusform>
            <numerusform>Noch wurde nichts gesendet. %n Werte fehlen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Stopping after the current request. What was made stays.</source>
        <translation>Nach der laufenden Anfrage wird angehalten. Was angelegt wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n connections on %1</source>
        <extracomment>%1 is an endpoint&apos;s name.</extracomment>
        <translation>
            <numerusform>%n Verbindung auf %1 wiederherstellen</numerusform>
            <numerusform>%n Verbindungen auf %1 wiederherstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::RestoreReport</name>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what is not known.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how it stands.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column: where it belongs.</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>The way back is not over: this is how it stood when the report was made.</source>
        <translation>Die Wiederherstellung ist nicht zu Ende: So stand sie, als der Bericht erstellt wurde.</translation>
    </message>
    <message>
        <source>The way back has halted: restoring from the same backup again looks first, and goes on.</source>
        <translation>Die Wiederherstellung hat angehalten: Noch einmal aus derselben Sicherung wiederherzustellen sieht zuerst nach und geht dann weiter.</translation>
    </message>
    <message>
        <source>The audit of the way back could not be read: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Das Protokoll der Wiederherstellung war nicht zu lesen: %1</translation>
    </message>
    <message>
        <source>The way back was begun by another version of the program: what its steps are about is not known here.</source>
        <translation>Die Wiederherstellung wurde von einer anderen Version des Programms begonnen: Wovon ihre Schritte handeln, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing: every step was looked at after it was asked for.</source>
        <translation>Nichts: Nach jedem Schritt wurde nachgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are not known. That is not the same as done, and not the same as nothing.</source>
        <translation>
            <numerusform>%n Sache ist nicht bekannt. Das ist nicht dasselbe wie getan, und nicht dasselbe wie nichts.</numerusform>
            <numerusform>%n Sachen sind nicht bekannt. Das ist nicht dasselbe wie getan, und nicht dasselbe wie nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>About this report</source>
        <extracomment>Heading: where a report comes from.</extracomment>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Label of a fact: how a way back ended.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of a fact: why a way back ended like this.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Way back</source>
        <extracomment>Label of a fact: id of a way back.</extracomment>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Label of a fact: when a way back began.</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>Label of a fact: the connections, as they were.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>Label of a fact: id of a backup.</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backup read</source>
        <extracomment>Label of a fact: when a backup was made.</extracomment>
        <translation>Sicherung gelesen</translation>
    </message>
    <message>
        <source>Deleted by plan</source>
        <extracomment>Label of a fact: the id of the plan that deleted it.</extracomment>
        <translation>Gelöscht durch Plan</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label of a fact: from where the report has what it says.</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>the journal of this computer</source>
        <translation>das Journal dieses Rechners</translation>
    </message>
    <message>
        <source>Way back of %1: %2</source>
        <extracomment>Title of a report. %1 is a connection, %2 how it ended.</extracomment>
        <translation>Wiederherstellung von %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Way back of %n connections: %1</source>
        <extracomment>Title of a report. %1 says how it ended.</extracomment>
        <translation>
            <numerusform>Wiederherstellung von %n Verbindung: %1</numerusform>
            <numerusform>Wiederherstellung von %n Verbindungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was brought back, and what was not</source>
        <translation>Was wiederhergestellt wurde, und was nicht</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>linchpin::RestoreRun</name>
    <message>
        <source>This backup was restored before, as %1. It is used once.</source>
        <translation>Diese Sicherung wurde schon wiederhergestellt, als %1. Sie gilt einmal.</translation>
    </message>
    <message>
        <source>The way back %1 was begun from another file or by another version.</source>
        <translation>Die Wiederherstellung %1 wurde aus einer anderen Datei oder von einer anderen Version begonnen.</translation>
    </message>
    <message>
        <source>The backup belongs to another endpoint: %1.</source>
        <translation>Die Sicherung gehört zu einem anderen Endpunkt: %1.</translation>
    </message>
    <message>
        <source>These secrets are not in the backup and have to be given: %1.</source>
        <translation>Diese Geheimnisse stehen nicht in der Sicherung und müssen angegeben werden: %1.</translation>
    </message>
    <message>
        <source>The deletion %1 is not over and can be taken back. Take it back or finish it first.</source>
        <translation>Die Löschung %1 ist nicht zu Ende und kann zurückgenommen werden. Nehmen Sie sie zurück oder bringen Sie sie zu Ende.</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>Whose a token is, where it does not say.</extracomment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>The token belongs to another account or tenant (%1) than the one of the backup (%2).</source>
        <translation>Das Token gehört zu einem anderen Konto oder Mandanten (%1) als dem der Sicherung (%2).</translation>
    </message>
</context>
<context>
    <name>linchpin::RestoreTexts</name>
    <message>
        <source>Under way.</source>
        <translation>Es läuft.</translation>
    </message>
    <message>
        <source>Everything that can come back is there again.</source>
        <translation>Alles, was wiederkommen kann, ist wieder da.</translation>
    </message>
    <message>
        <source>A part of it is there again.</source>
        <translation>Ein Teil davon ist wieder da.</translation>
    </message>
    <message>
        <source>Nothing was made or changed.</source>
        <translation>Nichts wurde angelegt oder geändert.</translation>
    </message>
    <message>
        <source>Halted: it is not known whether the last request took effect. Restoring from this backup again looks first.</source>
        <translation>Angehalten: Ob die letzte Anfrage wirksam wurde, ist nicht bekannt. Eine erneute Wiederherstellung aus dieser Sicherung sieht zuerst nach.</translation>
    </message>
    <message>
        <source>not possible</source>
        <extracomment>State of a step of a restore.</extracomment>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a step of a restore.</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a step of a restore.</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step of a restore.</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>was there</source>
        <extracomment>State of a step of a restore: nothing had to be made.</extracomment>
        <translation>war da</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>State of a step of a restore.</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a step of a restore.</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>State of a step of a restore.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>New id: %1</source>
        <translation>Neue ID: %1</translation>
    </message>
</context>
<context>
    <name>linchpin::ResultPage</name>
    <message>
        <source>C&amp;heck again</source>
        <extracomment>Button: reads what became of the last request, then goes on or ends. Takes the place of &quot;Delete&quot;.</extracomment>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;Take everything back</source>
        <extracomment>Button: takes back every change that was made.</extracomment>
        <translation>&amp;Alles zurücknehmen</translation>
    </message>
    <message>
        <source>The run could not be opened</source>
        <translation>Der Lauf konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Meldung des Servers: %1</translation>
    </message>
    <message>
        <source>Run %1. Every request of it is in the audit.</source>
        <translation>Lauf %1. Jede seiner Anfragen steht im Protokoll.</translation>
    </message>
    <message>
        <source>Gone, proved by reading</source>
        <translation>Weg, durch Lesen nachgewiesen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Heading: what became of these is not known.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Changed and still there</source>
        <translation>Geändert und noch da</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>Unverändert gelassen</translation>
    </message>
    <message>
        <source>The system reports besides</source>
        <translation>Das System meldet außerdem</translation>
    </message>
    <message>
        <source>How to restore</source>
        <translation>Wie es wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>Der Bericht wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>&amp;Export report...</source>
        <extracomment>Button: writes what happened to a file.</extracomment>
        <translation>&amp;Bericht exportieren...</translation>
    </message>
    <message>
        <source>&amp;Review again...</source>
        <extracomment>Button: back to reading and deciding, with a new plan.</extracomment>
        <translation>Erneut &amp;prüfen...</translation>
    </message>
    <message>
        <source>The server was asked to delete with it, by force</source>
        <translation>Der Server sollte erzwungen mitlöschen</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n failed...</source>
        <extracomment>Button: back to reading and deciding, about the connections that were not deleted.</extracomment>
        <translation>
            <numerusform>%n gescheiterte e&amp;rneut versuchen...</numerusform>
            <numerusform>%n gescheiterte e&amp;rneut versuchen...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ResultSummary</name>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 ist gelöscht</translation>
    </message>
    <message>
        <source>%1 was gone already, and not by this run</source>
        <translation>%1 war bereits weg, und nicht durch diesen Lauf</translation>
    </message>
    <message>
        <source>Stopped: nothing was deleted</source>
        <translation>Gestoppt: Es wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nichts ist geändert</translation>
    </message>
    <message>
        <source>Everything was taken back</source>
        <translation>Alles wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Halted: a person has to look</source>
        <translation>Angehalten: Ein Mensch muss nachsehen</translation>
    </message>
    <message>
        <source>Still under way</source>
        <translation>Noch im Gange</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 kind of thing (&quot;profile&quot;, &quot;connection&quot;), %2 its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: taken back, proved by reading</source>
        <translation>%1: zurückgenommen, durch Lesen nachgewiesen</translation>
    </message>
    <message>
        <source>What is gone cannot be brought back as it was; made again, it gets a new id. Passwords and tokens have to be typed again.</source>
        <translation>Was weg ist, lässt sich nicht so zurückholen, wie es war; neu angelegt, erhält es eine neue ID. Passwörter und Token müssen neu eingegeben werden.</translation>
    </message>
    <message>
        <source>There is no backup: it has to be made by hand.</source>
        <translation>Es gibt keine Sicherung: Es muss von Hand neu angelegt werden.</translation>
    </message>
    <message>
        <source>File &gt; Restore from backup... makes again what the system allows, from %1.</source>
        <translation>„Datei &gt; Aus Sicherung wiederherstellen...“ legt aus %1 wieder an, was das System erlaubt.</translation>
    </message>
    <message>
        <source>&quot;Check again&quot; reads what became of it. Nothing is repeated blindly.</source>
        <translation>„Erneut nachsehen“ liest, was daraus wurde. Nichts wird blind wiederholt.</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>under way or unknown</source>
        <extracomment>State of a request in the log: written down, no answer yet or none was seen.</extracomment>
        <translation>im Gange oder unbekannt</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Connection %1, id %2, on %3 (%4)</source>
        <translation>Verbindung %1, ID %2, auf %3 (%4)</translation>
    </message>
    <message>
        <source>Gone, proved by reading</source>
        <translation>Weg, durch Lesen nachgewiesen</translation>
    </message>
    <message>
        <source>Changed and still there</source>
        <translation>Geändert und noch da</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>Unverändert gelassen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Heading: what became of these is not known.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The system reports besides</source>
        <translation>Das System meldet außerdem</translation>
    </message>
    <message>
        <source>How to restore</source>
        <translation>Wie es wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Requests that changed something</source>
        <translation>Anfragen, die etwas geändert haben</translation>
    </message>
    <message>
        <source>%1 This could not be taken back.</source>
        <translation>%1 Das konnte nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The server was asked to delete with it, by force</source>
        <translation>Der Server sollte erzwungen mitlöschen</translation>
    </message>
    <message>
        <source>Halted: a person has to look. %1 of %2 connections are gone</source>
        <extracomment>%1 of %2 connections.</extracomment>
        <translation>Angehalten: Ein Mensch muss nachsehen. %1 von %2 Verbindungen sind weg</translation>
    </message>
    <message numerus="yes">
        <source>All %n connections are deleted</source>
        <translation>
            <numerusform>%n Verbindung ist gelöscht</numerusform>
            <numerusform>Alle %n Verbindungen sind gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 connections are deleted</source>
        <extracomment>%1 of %2 connections.</extracomment>
        <translation>%1 von %2 Verbindungen sind gelöscht</translation>
    </message>
</context>
<context>
    <name>linchpin::ReviewComparison</name>
    <message>
        <source>Nothing can be said: a list could not be read. %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Es lässt sich nichts sagen: Eine Liste konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The two have no endpoint in common: address and scope have to be the same.</source>
        <translation>Die beiden haben keinen Endpunkt gemeinsam: Adresse und Bereich müssen gleich sein.</translation>
    </message>
</context>
<context>
    <name>linchpin::ReviewController</name>
    <message>
        <source>&amp;Save review...</source>
        <translation>Bestandsaufnahme &amp;speichern...</translation>
    </message>
    <message>
        <source>&amp;Open review...</source>
        <translation>Bestandsaufnahme ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>&amp;Close review</source>
        <translation>Bestandsaufnahme s&amp;chließen</translation>
    </message>
    <message>
        <source>Compare with a &amp;review...</source>
        <translation>Mit einer &amp;Bestandsaufnahme vergleichen...</translation>
    </message>
    <message>
        <source>Compare with the endpoint &amp;now</source>
        <translation>Mit dem Endpunkt von &amp;jetzt vergleichen</translation>
    </message>
    <message>
        <source>Find &amp;unused connections</source>
        <translation>&amp;Unbenutzte Verbindungen finden</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Bestandsaufnahme öffnen</translation>
    </message>
    <message>
        <source>Compare with a review</source>
        <translation>Mit einer Bestandsaufnahme vergleichen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <extracomment>Menu about saved reviews.</extracomment>
        <translation>&amp;Bestandsaufnahme</translation>
    </message>
    <message>
        <source>Choose one endpoint or review in the list at the left.</source>
        <translation>Wählen Sie links in der Liste einen Endpunkt oder eine Bestandsaufnahme.</translation>
    </message>
    <message>
        <source>Choose a review whose endpoint is signed in to.</source>
        <translation>Wählen Sie eine Bestandsaufnahme, an deren Endpunkt Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Reviews (*.linchpin)</source>
        <translation>Bestandsaufnahmen (*.linchpin)</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Bestandsaufnahme speichern</translation>
    </message>
    <message>
        <source>The review was saved as %1.</source>
        <translation>Die Bestandsaufnahme wurde als %1 gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be read, and stand in it as not known.</source>
        <translation>
            <numerusform>%n Stelle konnte nicht gelesen werden und steht darin als nicht bekannt.</numerusform>
            <numerusform>%n Stellen konnten nicht gelesen werden und stehen darin als nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the review that was just saved.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens it beside the endpoints</source>
        <translation>Öffnet sie neben den Endpunkten</translation>
    </message>
    <message>
        <source>&amp;Export review as report...</source>
        <translation>Bestandsaufnahme als Bericht &amp;exportieren...</translation>
    </message>
    <message>
        <source>Choose a review in the list at the left.</source>
        <translation>Wählen Sie links in der Liste eine Bestandsaufnahme.</translation>
    </message>
</context>
<context>
    <name>linchpin::ReviewDiff</name>
    <message>
        <source>The other list could not be read.</source>
        <translation>Die andere Liste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The other list is not complete.</source>
        <translation>Die andere Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The two lists may not cover the same: their warnings differ.</source>
        <translation>Die beiden Listen umfassen vielleicht nicht dasselbe: Ihre Warnungen sind verschieden.</translation>
    </message>
    <message>
        <source>Nobody looked.</source>
        <translation>Niemand hat nachgesehen.</translation>
    </message>
    <message>
        <source>Its dependents are not known. Before: %1 After: %2</source>
        <extracomment>%1 and %2 say why, a sentence or two.</extracomment>
        <translation>Was davon abhängt, ist nicht bekannt. Vorher: %1 Nachher: %2</translation>
    </message>
    <message>
        <source>Its dependents before are not known: %1</source>
        <extracomment>%1 says why, a sentence or two.</extracomment>
        <translation>Was vorher davon abhing, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Its dependents after are not known: %1</source>
        <extracomment>%1 says why, a sentence or two.</extracomment>
        <translation>Was nachher davon abhängt, ist nicht bekannt: %1</translation>
    </message>
</context>
<context>
    <name>linchpin::ReviewFile</name>
    <message>
        <source>%1 is a symbolic link. Open the file it points to.</source>
        <translation>%1 ist eine symbolische Verknüpfung. Öffnen Sie die Datei, auf die sie zeigt.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is no review of Linchpin.</source>
        <translation>%1 ist keine Bestandsaufnahme von Linchpin.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Linchpin. Use that version.</source>
        <translation>%1 wurde von einer neueren Version von Linchpin gespeichert. Verwenden Sie diese.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut short, and is not used. Save the review again, or take another copy.</source>
        <translation>%1 ist beschädigt oder unvollständig und wird nicht verwendet. Speichern Sie die Bestandsaufnahme neu, oder nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is another file than the one that was opened.</source>
        <translation>%1 ist eine andere Datei als die, die geöffnet wurde.</translation>
    </message>
</context>
<context>
    <name>linchpin::ReviewFindings</name>
    <message>
        <source>%1 was replaced meanwhile. Open it again.</source>
        <translation>%1 wurde inzwischen durch eine andere Datei ersetzt. Bitte erneut öffnen.</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Wird verglichen...</translation>
    </message>
    <message>
        <source>What has changed</source>
        <extracomment>%1 and %2 say what was read when.</extracomment>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Before: %1
After: %2</source>
        <translation>Vorher: %1
Nachher: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints are in one of the two only, and were not compared.</source>
        <translation>
            <numerusform>%n Endpunkt ist nur in einer der beiden und wurde nicht verglichen.</numerusform>
            <numerusform>%n Endpunkte sind nur in einer der beiden und wurden nicht verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections are as they were.</source>
        <translation>
            <numerusform>%n Verbindung ist, wie sie war.</numerusform>
            <numerusform>%n Verbindungen sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is unused...</source>
        <translation>Unbenutztes wird gesucht...</translation>
    </message>
    <message>
        <source>Unused connections</source>
        <translation>Unbenutzte Verbindungen</translation>
    </message>
    <message>
        <source>Days without use</source>
        <translation>Tage ohne Benutzung</translation>
    </message>
    <message>
        <source>Any use</source>
        <extracomment>Choice: use in time is not looked at.</extracomment>
        <translation>Jede Benutzung</translation>
    </message>
    <message>
        <source>No use, in days: </source>
        <extracomment>Before a number of days: also what the system saw no use of for so long.</extracomment>
        <translation>Ohne Benutzung, in Tagen: </translation>
    </message>
    <message>
        <source>Where the system tells: also those it saw no use of for so many days</source>
        <translation>Wo das System es sagt: auch die, bei denen es so viele Tage keine Benutzung gesehen hat</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are in use and not listed. What could not be read is never called unused.</source>
        <translation>
            <numerusform>%n Verbindung ist in Benutzung und nicht aufgeführt. Was nicht gelesen werden konnte, wird nie unbenutzt genannt.</numerusform>
            <numerusform>%n Verbindungen sind in Benutzung und nicht aufgeführt. Was nicht gelesen werden konnte, wird nie unbenutzt genannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ReviewLines</name>
    <message>
        <source>Appeared</source>
        <extracomment>What became of a connection or a dependent between two reviews.</extracomment>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Vanished</source>
        <extracomment>What became of a connection or a dependent between two reviews.</extracomment>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>What became of a connection or a dependent between two reviews.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>What became of a connection or a dependent between two reviews: one side could not be read.</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>No dependents</source>
        <extracomment>How far a connection is in use.</extracomment>
        <translation>Nichts abhängig</translation>
    </message>
    <message>
        <source>None visible</source>
        <extracomment>How far a connection is in use: nothing found, but there are places that cannot be seen.</extracomment>
        <translation>Nichts sichtbar</translation>
    </message>
    <message>
        <source>Only paused</source>
        <extracomment>How far a connection is in use: what depends on it is paused.</extracomment>
        <translation>Nur Angehaltenes</translation>
    </message>
    <message>
        <source>Not used lately</source>
        <extracomment>How far a connection is in use: the system saw no use.</extracomment>
        <translation>Länger nicht benutzt</translation>
    </message>
    <message>
        <source>Could not be judged</source>
        <extracomment>How far a connection is in use: it could not be read.</extracomment>
        <translation>Nicht zu beurteilen</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>How far a connection is in use.</extracomment>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>What a difference is about: the connection as a whole.
----------
Column heading.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Dependents</source>
        <extracomment>What a difference is about: what depends on a connection.
----------
Column heading: number of things that depend on it.</extracomment>
        <translation>Abhängige</translation>
    </message>
    <message>
        <source>Reading of %1</source>
        <extracomment>What a difference is about. %1 is a place where dependents are looked for.</extracomment>
        <translation>Lesen von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What a difference is about. %1 is a kind (&quot;Profile&quot;), %2 a name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The other side could not read all it can have come from.</source>
        <translation>Die andere Seite konnte nicht alles lesen, woher es gekommen sein kann.</translation>
    </message>
    <message>
        <source>%1: before &quot;%2&quot;, after &quot;%3&quot;</source>
        <extracomment>%1 is what changed, %2 and %3 its values.</extracomment>
        <translation>%1: vorher „%2“, nachher „%3“</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column heading: what became of it.</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column heading: what it is about.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column heading: what the system addresses the connection by.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column heading: a sentence.</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column heading: how far a connection is in use.</extracomment>
        <translation>Benutzung</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column heading: a sentence.</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>less than an hour old</source>
        <translation>weniger als eine Stunde alt</translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n Stunde alt</numerusform>
            <numerusform>%n Stunden alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, read %3, %4</source>
        <extracomment>%1 is an endpoint, %2 its address, %3 a date and time, %4 an age (&quot;3 days old&quot;).</extracomment>
        <translation>%1, %2, gelesen %3, %4</translation>
    </message>
</context>
<context>
    <name>linchpin::ReviewNotices</name>
    <message>
        <source>A saved review, nothing is asked of the server: %1.</source>
        <extracomment>Above a list that comes from a file. %1 says of what it is and how old.</extracomment>
        <translation>Eine gespeicherte Bestandsaufnahme, der Server wird nicht gefragt: %1.</translation>
    </message>
    <message>
        <source>Its list is not complete.</source>
        <translation>Ihre Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The saving was stopped before everything was read.</source>
        <translation>Das Speichern wurde angehalten, bevor alles gelesen war.</translation>
    </message>
</context>
<context>
    <name>linchpin::ReviewReport</name>
    <message>
        <source>The connections</source>
        <translation>Die Verbindungen</translation>
    </message>
    <message>
        <source>There may be more than are listed.</source>
        <translation>Es kann mehr geben, als aufgeführt sind.</translation>
    </message>
    <message>
        <source>Nobody looked: the saving was stopped before.</source>
        <translation>Niemand hat nachgesehen: Das Speichern wurde vorher angehalten.</translation>
    </message>
    <message>
        <source>What depends on a connection</source>
        <translation>Was von einer Verbindung abhängt</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In a table, in place of a number: nobody knows how many.</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Endpoint %1</source>
        <extracomment>Heading of a part of a report. %1 is an endpoint.</extracomment>
        <translation>Endpunkt %1</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Label of a fact: badge of the endpoint, such as &quot;production&quot;.</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Version of the system</source>
        <extracomment>Label of a fact: version of the software at the endpoint.</extracomment>
        <translation>Version des Systems</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Label of a fact: when something was read.</extracomment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>Label of a fact: how long ago something was read.
----------
Label of a fact: how long ago something was saved.</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Label of a fact: how many requests the reading took.</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Connections of %1</source>
        <extracomment>Heading of a part of a report. %1 is an endpoint.</extracomment>
        <translation>Verbindungen von %1</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a connection.
----------
Column: name of a dependent.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column: how the system addresses it.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: type of a connection.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a connection is active.
----------
Column: how far a place was read.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Column: the verdict on a connection.</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Dependents</source>
        <extracomment>Column: how many dependents a connection has.</extracomment>
        <translation>Abhängige</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Column: places that were not read.</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>NOT KNOWN: the list could not be read.</source>
        <translation>NICHT BEKANNT: Die Liste war nicht zu lesen.</translation>
    </message>
    <message>
        <source>What depends on the connections of %1</source>
        <extracomment>Heading of a part of a report. %1 is an endpoint.</extracomment>
        <translation>Was von den Verbindungen von %1 abhängt</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>Column: what happens to a dependent if the connection goes.</extracomment>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: kind of a dependent: profile, sync.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Column: whether something is running, active or paused.</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Through</source>
        <extracomment>Column: through which other thing a dependent hangs on it.</extracomment>
        <translation>Über</translation>
    </message>
    <message>
        <source>How we know</source>
        <extracomment>Column: what shows that it depends on the connection.</extracomment>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>Nothing was found in what could be read.</source>
        <translation>In dem, was zu lesen war, wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>About this report</source>
        <extracomment>Heading: where a report comes from.</extracomment>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label of a fact: from where the report has what it says.</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>a saved review, without network</source>
        <translation>eine gespeicherte Bestandsaufnahme, ohne Netz</translation>
    </message>
    <message>
        <source>Review file</source>
        <translation>Datei der Bestandsaufnahme</translation>
    </message>
    <message>
        <source>Review saved</source>
        <translation>Bestandsaufnahme gespeichert</translation>
    </message>
    <message>
        <source>Review saved by</source>
        <translation>Bestandsaufnahme gespeichert von</translation>
    </message>
    <message>
        <source>Saved with</source>
        <extracomment>Label of a fact: name and version of the program a review was saved with.</extracomment>
        <translation>Gespeichert mit</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <extracomment>Label of a fact: how many endpoints.</extracomment>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <extracomment>Title of a report. %1 is a day.</extracomment>
        <translation>Bestandsaufnahme vom %1</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Column: a configured server.</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: a place that was searched for dependents.</extracomment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: why a place was not read.</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Column: for how many connections this is so.</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>The saving of the review was stopped before everything was read.</source>
        <translation>Das Speichern der Bestandsaufnahme wurde angehalten, bevor alles gelesen war.</translation>
    </message>
    <message>
        <source>What these places hold is not known; that is not the same as nothing.</source>
        <translation>Was diese Stellen enthalten, ist nicht bekannt; das ist nicht dasselbe wie nichts.</translation>
    </message>
    <message>
        <source>Every place that was looked in was read to its end.</source>
        <translation>Jede Stelle, an der nachgesehen wurde, wurde bis zum Ende gelesen.</translation>
    </message>
</context>
<context>
    <name>linchpin::Reviews</name>
    <message>
        <source>%1 of %2 connections read. %3</source>
        <extracomment>%1 of %2 connections were read. %3 is what is being read now.</extracomment>
        <translation>%1 von %2 Verbindungen gelesen. %3</translation>
    </message>
</context>
<context>
    <name>linchpin::RuleActions</name>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.linchpin-plan.json)</source>
        <translation>Pläne (*.linchpin-plan.json)</translation>
    </message>
</context>
<context>
    <name>linchpin::RunKeeper</name>
    <message>
        <source>Say why, it goes to the log.</source>
        <translation>Begründen Sie es; die Begründung kommt ins Protokoll.</translation>
    </message>
</context>
<context>
    <name>linchpin::RunLog</name>
    <message>
        <source>Run %1 has no write %2.</source>
        <translation>Der Lauf %1 hat keinen Schreibvorgang %2.</translation>
    </message>
</context>
<context>
    <name>linchpin::RunOffers</name>
    <message>
        <source>The journal cannot be read. %1</source>
        <translation>Das Journal kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>%1 on %2 is switched off and watched until %3. Nothing is deleted yet.</source>
        <extracomment>%1 is a connection, %2 an endpoint, %3 a date and time.</extracomment>
        <translation>%1 auf %2 ist abgeschaltet und wird bis %3 beobachtet. Noch ist nichts gelöscht.</translation>
    </message>
    <message>
        <source>The deletion of %1 on %2 is unfinished. It stands at: %3.</source>
        <extracomment>%1 is a connection, %2 an endpoint, %3 the step it stands at (&quot;Deleting&quot;).</extracomment>
        <translation>Die Löschung von %1 auf %2 ist unfertig. Sie steht bei: %3.</translation>
    </message>
    <message>
        <source>Resume...</source>
        <translation>Fortsetzen...</translation>
    </message>
    <message>
        <source>Looks first at what happened, then goes on</source>
        <translation>Sieht erst nach, was geschehen ist, und macht dann weiter</translation>
    </message>
    <message>
        <source>Roll back...</source>
        <translation>Zurücknehmen...</translation>
    </message>
    <message>
        <source>Undoes what was changed</source>
        <translation>Macht rückgängig, was geändert wurde</translation>
    </message>
    <message>
        <source>Look...</source>
        <translation>Ansehen...</translation>
    </message>
    <message>
        <source>Shows how it stands; sends nothing</source>
        <translation>Zeigt, wie es steht; sendet nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n more deletions are unfinished.</source>
        <translation>
            <numerusform>%n weitere Löschung ist unfertig.</numerusform>
            <numerusform>%n weitere Löschungen sind unfertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections on %1 (%2) are switched off and watched until %3. Nothing is deleted yet.</source>
        <extracomment>%1 is an endpoint, %2 a list of names, %3 a date and time.</extracomment>
        <translation>
            <numerusform>%n Verbindung auf %1 (%2) ist abgeschaltet und wird bis %3 beobachtet. Noch ist nichts gelöscht.</numerusform>
            <numerusform>%n Verbindungen auf %1 (%2) sind abgeschaltet und werden bis %3 beobachtet. Noch ist nichts gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion of %n connections on %1 (%2) is unfinished.</source>
        <extracomment>%1 is an endpoint, %2 a list of names.</extracomment>
        <translation>
            <numerusform>Eine Löschung von %n Verbindung auf %1 (%2) ist nicht abgeschlossen.</numerusform>
            <numerusform>Eine Löschung von %n Verbindungen auf %1 (%2) ist nicht abgeschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::RunPage</name>
    <message>
        <source>Progress of the changes</source>
        <translation>Fortschritt der Änderungen</translation>
    </message>
    <message>
        <source>Requests as they are written down</source>
        <translation>Anfragen, wie sie aufgeschrieben werden</translation>
    </message>
    <message>
        <source>&amp;Stop after current request</source>
        <extracomment>Button: what is on the wire is waited for; nothing more is begun.</extracomment>
        <translation>Nach laufender Anfrage &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Look and go on</source>
        <extracomment>Button: looks at what is uncertain, then goes on with the deletion.</extracomment>
        <translation>&amp;Nachsehen und weitermachen</translation>
    </message>
    <message>
        <source>&amp;Take everything back</source>
        <extracomment>Button: takes back every change that was made.</extracomment>
        <translation>&amp;Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Changes and how they stand</source>
        <translation>Änderungen und ihr Stand</translation>
    </message>
    <message>
        <source>This run was cut off</source>
        <translation>Dieser Lauf wurde unterbrochen</translation>
    </message>
    <message>
        <source>Taking back every change</source>
        <translation>Jede Änderung wird zurückgenommen</translation>
    </message>
    <message>
        <source>Looking at what is uncertain</source>
        <translation>Ungewisses wird nachgesehen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <extracomment>Title of the page while the deletion is carried out.</extracomment>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose. Both ways begin by reading what became of the last request.</source>
        <translation>Nichts wird gesendet, bis Sie wählen. Beide Wege beginnen damit zu lesen, was aus der letzten Anfrage wurde.</translation>
    </message>
    <message>
        <source>Each request is written down before it is sent, and proved by reading afterwards.</source>
        <translation>Jede Anfrage wird aufgeschrieben, bevor sie gesendet wird, und danach durch Lesen nachgewiesen.</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>Progress: %v done of %m changes. Keep %v and %m.</extracomment>
        <translation>%v von %m</translation>
    </message>
</context>
<context>
    <name>linchpin::RunReport</name>
    <message>
        <source>change %1</source>
        <extracomment>%1 is the number of a change.</extracomment>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <extracomment>%1 is the number of a request.</extracomment>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what was to be done.
----------
Column: what a system reports.
----------
Column: what is not known.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how it stands.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why, or where</source>
        <extracomment>Column: why, or where it belongs.</extracomment>
        <translation>Warum, oder wo</translation>
    </message>
    <message>
        <source>The run is not over: this is how it stood when the report was made.</source>
        <translation>Der Lauf ist nicht zu Ende: So stand er, als der Bericht erstellt wurde.</translation>
    </message>
    <message>
        <source>The run has halted: a person has to look, and to resume it or take it back.</source>
        <translation>Der Lauf steht: Jemand muss nachsehen und ihn fortsetzen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>The audit of the run could not be read: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Das Protokoll des Laufs war nicht zu lesen: %1</translation>
    </message>
    <message>
        <source>Nothing: every change was looked at after it was asked for, and every place was read when it was planned.</source>
        <translation>Nichts: Nach jeder Änderung wurde nachgesehen, und beim Planen wurden alle Stellen gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are not known. That is not the same as done, and not the same as nothing.</source>
        <translation>
            <numerusform>%n Sache ist nicht bekannt. Das ist nicht dasselbe wie getan, und nicht dasselbe wie nichts.</numerusform>
            <numerusform>%n Sachen sind nicht bekannt. Das ist nicht dasselbe wie getan, und nicht dasselbe wie nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of each change</source>
        <translation>Was aus jeder Änderung wurde</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column: number of a request.
----------
Column: number of a change.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: when in the deletion.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Column: a dependent, or the connection.</extracomment>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>Column: how a change stands.</extracomment>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Proved by</source>
        <extracomment>Column: what is read to prove a change.</extracomment>
        <translation>Bewiesen durch</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <extracomment>Column: yes or no.</extracomment>
        <translation>Umkehrbar</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Column: what a change loses for good.</extracomment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>The plan changes nothing.</source>
        <translation>Der Plan ändert nichts.</translation>
    </message>
    <message>
        <source>Every request that changes something</source>
        <translation>Jede Anfrage, die etwas ändert</translation>
    </message>
    <message>
        <source>Each was written down before it was sent.</source>
        <translation>Jede wurde festgehalten, bevor sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Written down (UTC)</source>
        <extracomment>Column: when a request was written down.</extracomment>
        <translation>Festgehalten (UTC)</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>Column: when something happened.</extracomment>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: number of the change a request belongs to.</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Column: method and path of a request.</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What for</source>
        <extracomment>Column: what a request is for.</extracomment>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>HTTP</source>
        <extracomment>Column: number that a server answers with.</extracomment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: done, refused, not known.
----------
Label of a fact: how a run ended.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: words about an answer.</extracomment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>None was sent.</source>
        <translation>Keine wurde gesendet.</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>Rückweg: %1</translation>
    </message>
    <message>
        <source>What the system reports besides</source>
        <translation>Was das System außerdem meldet</translation>
    </message>
    <message>
        <source>About this report</source>
        <extracomment>Heading: where a report comes from.</extracomment>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>Label of a fact: step of a run.</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Label of a fact: why a run ended like this.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>Label of a fact: what went wrong.</extracomment>
        <translation>Störung</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>Der Server sagt</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Label of a fact: id of a run.</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Label of a fact: when a run began.</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Watched until</source>
        <translation>Beobachtung bis</translation>
    </message>
    <message>
        <source>Can go on</source>
        <translation>Kann weitergehen</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Label of a fact: from where the report has what it says.</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>the journal of this computer</source>
        <translation>das Journal dieses Rechners</translation>
    </message>
    <message>
        <source>Deletion of %1: %2</source>
        <extracomment>Title of a report. %1 is a connection, %2 how the deletion ended.</extracomment>
        <translation>Löschen von %1: %2</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>Label of a fact: the run of several connections that a run is one of.</extracomment>
        <translation>Teil von</translation>
    </message>
</context>
<context>
    <name>linchpin::SaveReviewDialog</name>
    <message>
        <source>Endpoints to be saved</source>
        <translation>Endpunkte, die gespeichert werden</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <extracomment>Button: goes on to where the review is saved.</extracomment>
        <translation>&amp;Speichern...</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern...</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Bestandsaufnahme speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the window, nothing is saved.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A review holds the connections of these endpoints and what depends on each, to be looked at without the network. It holds no secrets. Nothing is changed on any server.</source>
        <translation>Eine Bestandsaufnahme enthält die Verbindungen dieser Endpunkte und was von jeder abhängt, um sie ohne Netz anzusehen. Sie enthält keine Geheimnisse. Auf keinem Server wird etwas geändert.</translation>
    </message>
</context>
<context>
    <name>linchpin::SavedEndpoints</name>
    <message>
        <source>An endpoint needs a name.</source>
        <translation>Ein Endpunkt braucht einen Namen.</translation>
    </message>
    <message>
        <source>An address with user name or password in it is not saved. Leave them out.</source>
        <translation>Eine Adresse mit Benutzernamen oder Passwort darin wird nicht gespeichert. Lassen Sie beides weg.</translation>
    </message>
    <message>
        <source>Time-out and number of requests must be above 0 and within reason.</source>
        <translation>Zeitlimit und Zahl der Anfragen müssen über 0 und in vernünftigen Grenzen liegen.</translation>
    </message>
    <message>
        <source>There is no endpoint named %1.</source>
        <translation>Es gibt keinen Endpunkt namens %1.</translation>
    </message>
    <message>
        <source>There is an endpoint named %1 already.</source>
        <translation>Es gibt bereits einen Endpunkt namens %1.</translation>
    </message>
    <message>
        <source>%1 is being written by another program, or its folder cannot be written.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben, oder der Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Mend it or move it away.</source>
        <translation>%1 ist beschädigt und wurde belassen, wie es ist. Reparieren oder verschieben Sie es.</translation>
    </message>
    <message>
        <source>%1 was written by another version of Linchpin and was left as it is.</source>
        <translation>%1 wurde von einer anderen Version von Linchpin geschrieben und belassen, wie es ist.</translation>
    </message>
</context>
<context>
    <name>linchpin::Schema</name>
    <message>
        <source>%1 is no journal of Linchpin and was left as it is.</source>
        <translation>%1 ist kein Journal von Linchpin und wurde belassen, wie es ist.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Linchpin and was left as it is. Use that version.</source>
        <translation>%1 wurde von einer neueren Version von Linchpin geschrieben und belassen, wie es ist. Verwenden Sie jene Version.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Move it away to begin a new one; what it held about unfinished runs has to be checked by hand.</source>
        <translation>%1 ist beschädigt und wurde belassen, wie es ist. Verschieben Sie es, um ein neues zu beginnen; was darin über unfertige Läufe stand, muss von Hand geprüft werden.</translation>
    </message>
</context>
<context>
    <name>linchpin::SecretsDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>linchpin::ServiceEngine</name>
    <message>
        <source>Left out in the wizard.</source>
        <translation>Im Assistenten ausgelassen.</translation>
    </message>
</context>
<context>
    <name>linchpin::Sign</name>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <extracomment>%1 is a kind of thing (&quot;profile&quot;), %2 its name.</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Somebody switched the connection on again. %1</source>
        <translation>Jemand hat die Verbindung wieder eingeschaltet. %1</translation>
    </message>
    <message>
        <source>Somebody changed the connection. %1</source>
        <translation>Jemand hat die Verbindung geändert. %1</translation>
    </message>
    <message>
        <source>Somebody switched it on again: %1.</source>
        <translation>Jemand hat es wieder eingeschaltet: %1.</translation>
    </message>
    <message>
        <source>Somebody connected it again: %1.</source>
        <translation>Jemand hat es wieder angeschlossen: %1.</translation>
    </message>
    <message>
        <source>It points here now: %1.</source>
        <translation>Zeigt jetzt hierher: %1.</translation>
    </message>
    <message>
        <source>It points here no longer, it was re-pointed or deleted: %1.</source>
        <translation>Zeigt nicht mehr hierher, wurde umgestellt oder gelöscht: %1.</translation>
    </message>
    <message>
        <source>Somebody deleted the connection.</source>
        <translation>Jemand hat die Verbindung gelöscht.</translation>
    </message>
</context>
<context>
    <name>linchpin::SignInDialog</name>
    <message>
        <source>Client &amp;secret:</source>
        <translation>Client-&amp;Geheimnis:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>A token, key or password.</extracomment>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>Below an endpoint&apos;s name. %1 is the system, %2 the address.</extracomment>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s key store, never in a file.</source>
        <translation>Wird im Schlüsselspeicher des Systems behalten, nie in einer Datei.</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>Als:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>Das Geheimnis fehlt.</translation>
    </message>
</context>
<context>
    <name>linchpin::SignNotice</name>
    <message>
        <source>Seen while %1 on %2 is switched off</source>
        <extracomment>Title of a notification. %1 is a connection, %2 an endpoint.</extracomment>
        <translation>Gesehen, während %1 auf %2 ausgeschaltet ist</translation>
    </message>
    <message>
        <source>%1 on %2 could not be looked at</source>
        <extracomment>Title of a notification. %1 is a connection, %2 an endpoint.</extracomment>
        <translation>%1 auf %2 konnte nicht angesehen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n looks in a row failed. What happens meanwhile is not seen. %1</source>
        <translation>
            <numerusform>%n Blick ist fehlgeschlagen. Was derweil geschieht, wird nicht gesehen. %1</numerusform>
            <numerusform>%n Blicke nacheinander sind fehlgeschlagen. Was derweil geschieht, wird nicht gesehen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The watch over %1 on %2 is over</source>
        <extracomment>Title of a notification. %1 is a connection, %2 an endpoint.</extracomment>
        <translation>Die Beobachtung von %1 auf %2 ist zu Ende</translation>
    </message>
    <message>
        <source>It is still switched off. Nothing is deleted until you confirm it.</source>
        <translation>Sie ist noch ausgeschaltet. Gelöscht wird erst, wenn Sie es bestätigen.</translation>
    </message>
    <message>
        <source>They are still switched off. Nothing is deleted until you confirm it.</source>
        <translation>Sie sind noch ausgeschaltet. Gelöscht wird erst, wenn Sie es bestätigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <extracomment>In a notification, where a connection&apos;s name would stand.</extracomment>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::SignPart</name>
    <message>
        <source>Somebody misses it, it seems. Look at what was seen before you delete it.</source>
        <translation>Anscheinend vermisst sie jemand. Sehen Sie an, was gesehen wurde, bevor Sie löschen.</translation>
    </message>
    <message>
        <source>During the observation was seen:</source>
        <translation>Während der Beobachtung wurde gesehen:</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>Why it may be deleted although something was seen</source>
        <translation>Warum gelöscht werden darf, obwohl etwas gesehen wurde</translation>
    </message>
    <message>
        <source>Could not be looked at:</source>
        <translation>Konnte nicht angesehen werden:</translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation>Was nicht angesehen werden konnte</translation>
    </message>
    <message>
        <source>Reason to go on although this was seen</source>
        <extracomment>Hint in an empty field: why the deletion may go on although something was seen.</extracomment>
        <translation>Grund, trotzdem weiterzumachen</translation>
    </message>
    <message>
        <source>Somebody misses one of them, it seems. None is deleted until you say why, or leave that one out.</source>
        <translation>Anscheinend vermisst jemand eine davon. Gelöscht wird keine, bis Sie sagen, warum es weitergehen darf, oder diese eine auslassen.</translation>
    </message>
    <message>
        <source>During the observation nothing was seen.</source>
        <translation>Während der Beobachtung wurde nichts gesehen.</translation>
    </message>
    <message>
        <source>Somebody misses them, it seems. None is deleted until you say why.</source>
        <translation>Anscheinend vermisst sie jemand. Gelöscht wird keine, bis Sie sagen, warum es weitergehen darf.</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <extracomment>Button: reads once what hangs on the connection now. Reads only.</extracomment>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Reads what hangs on it now; changes nothing.</source>
        <translation>Liest, was jetzt daran hängt; ändert nichts.</translation>
    </message>
    <message>
        <source>The last look failed, so nothing is deleted: %1 Look again.</source>
        <translation>Das letzte Nachsehen ist gescheitert, daher wird nichts gelöscht: %1 Sehen Sie erneut nach.</translation>
    </message>
</context>
<context>
    <name>linchpin::SigningIn</name>
    <message>
        <source>The token holds characters that no token can have, such as a line break.</source>
        <translation>Das Token enthält Zeichen, die kein Token haben kann, zum Beispiel einen Zeilenumbruch.</translation>
    </message>
</context>
<context>
    <name>linchpin::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>For screen readers. %1 number of the step, %2 how many there are, %3 its name.</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>linchpin::SubjectReader</name>
    <message>
        <source>Reading was stopped before it came to its end.</source>
        <translation>Das Lesen wurde vor dem Ende gestoppt.</translation>
    </message>
    <message>
        <source>Nobody is signed in to this endpoint.</source>
        <translation>An diesem Endpunkt ist niemand angemeldet.</translation>
    </message>
</context>
<context>
    <name>linchpin::SwitchOffPage</name>
    <message>
        <source>Changes and how they stand</source>
        <translation>Änderungen und ihr Stand</translation>
    </message>
    <message>
        <source>Without switching off</source>
        <translation>Ohne Abschalten</translation>
    </message>
    <message>
        <source>Switch it off first</source>
        <translation>Zuerst abschalten</translation>
    </message>
    <message>
        <source>As you chose, the connection is not switched off before it is deleted, because: %1
Nothing is deleted yet.</source>
        <translation>Wie von Ihnen gewählt, wird die Verbindung vor dem Löschen nicht abgeschaltet, weil: %1
Noch ist nichts gelöscht.</translation>
    </message>
    <message>
        <source>The connection is off already. Nothing is deleted yet.</source>
        <translation>Die Verbindung ist bereits abgeschaltet. Noch ist nichts gelöscht.</translation>
    </message>
    <message>
        <source>Switch off now. Nothing is deleted. You can switch it on again with one click.</source>
        <translation>Jetzt abschalten. Es wird nichts gelöscht. Sie können die Verbindung mit einem Klick wieder einschalten.</translation>
    </message>
    <message>
        <source>Switch off &amp;now</source>
        <extracomment>Button: deactivates the connection. The first thing that changes anything.</extracomment>
        <translation>&amp;Jetzt abschalten</translation>
    </message>
    <message>
        <source>Change the dependents &amp;now</source>
        <extracomment>Button: carries out the changes that can be taken back.</extracomment>
        <translation>Abhängige &amp;jetzt ändern</translation>
    </message>
    <message>
        <source>&amp;Check everything now</source>
        <extracomment>Button: reads everything again before the last page.</extracomment>
        <translation>&amp;Jetzt alles kontrollieren</translation>
    </message>
    <message>
        <source>Then it is watched for %1 before anything can be deleted.</source>
        <translation>Danach wird %1 lang beobachtet, bevor etwas gelöscht werden kann.</translation>
    </message>
    <message>
        <source>What switching off does besides</source>
        <translation>Was das Abschalten außerdem bewirkt</translation>
    </message>
    <message>
        <source>Nothing to switch off</source>
        <translation>Nichts abzuschalten</translation>
    </message>
    <message>
        <source>Nothing uses the connection that could be switched off. Nothing is deleted yet.</source>
        <translation>Nichts verwendet die Verbindung, das abgeschaltet werden könnte. Noch wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Switch them off first</source>
        <translation>Erst alle abschalten</translation>
    </message>
    <message>
        <source>None of them is switched off now. Nothing is deleted yet.</source>
        <translation>Keine davon wird jetzt abgeschaltet. Noch wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Switch off now. Nothing is deleted. You can switch all of them on again with one click.</source>
        <translation>Jetzt abschalten. Nichts wird gelöscht. Mit einem Klick können Sie alle wieder einschalten.</translation>
    </message>
    <message>
        <source>%1 stays on until it is deleted, because: %2</source>
        <extracomment>%1 is a connection, %2 a reason.</extracomment>
        <translation>%1 bleibt bis zum Löschen eingeschaltet, weil: %2</translation>
    </message>
    <message>
        <source>Then they are watched for %1 together before anything can be deleted.</source>
        <translation>Danach werden sie zusammen beobachtet, bevor etwas gelöscht werden kann: %1.</translation>
    </message>
</context>
<context>
    <name>linchpin::TakingDialog</name>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>&amp;Stop and keep what was read</source>
        <translation>&amp;Anhalten und Gelesenes behalten</translation>
    </message>
    <message>
        <source>Stop and keep what was read</source>
        <translation>Anhalten und Gelesenes behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops reading and throws away what was read.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading what depends on what</source>
        <translation>Lesen, was wovon abhängt</translation>
    </message>
    <message>
        <source>This only reads. Nothing is changed on any server.</source>
        <translation>Es wird nur gelesen. Auf keinem Server wird etwas geändert.</translation>
    </message>
    <message>
        <source>%1 of %2 connections looked at.</source>
        <translation>%1 von %2 Verbindungen angesehen.</translation>
    </message>
    <message>
        <source>The lists are being read.</source>
        <translation>Die Listen werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n konnte nicht gelesen werden.</numerusform>
            <numerusform>%n konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::TargetPage</name>
    <message>
        <source>This is a protected environment. The connection&apos;s name will have to be typed, and the watch after switching off is a week unless you choose otherwise.</source>
        <translation>Dies ist eine geschützte Umgebung. Der Name der Verbindung muss eingegeben werden, und nach dem Abschalten wird eine Woche lang beobachtet, wenn Sie nichts anderes wählen.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>First everything that hangs on the connection is read, and you decide about it. Nothing is changed until you press &quot;Switch off now&quot;; then it can be switched on again at any time until you press the one button that deletes.</source>
        <translation>Zuerst wird alles gelesen, was von der Verbindung abhängt, und Sie entscheiden darüber. Nichts wird geändert, bis Sie „Jetzt abschalten“ drücken; danach können Sie jederzeit wieder einschalten, bis Sie den einen Knopf drücken, der löscht.</translation>
    </message>
    <message>
        <source>This connection is about to be deleted</source>
        <translation>Diese Verbindung soll gelöscht werden</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Label: name of the connection.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Label: kind of the connection, such as &quot;openai&quot;.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Label: the endpoint the connection is on.</extracomment>
        <translation>Auf</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Label: which of the five systems.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label: address of the endpoint.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Label: production, test.</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Label: active or not.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>Label: the project, product or organisation the connection is in.</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All of them go one road together: one plan, one watch, one last question. What hangs on several of them is decided about once, and what hangs on another of them goes first. If one cannot be deleted, what relies on it stays too; the others go on.</source>
        <translation>Alle gehen einen Weg zusammen: ein Plan, eine Beobachtung, eine letzte Frage. Über das, was an mehreren hängt, wird einmal entschieden, und was an einer anderen davon hängt, geht zuerst. Lässt sich eine nicht löschen, bleibt auch, was auf ihr aufbaut; die übrigen gehen weiter.</translation>
    </message>
    <message numerus="yes">
        <source>These %n connections are about to be deleted</source>
        <translation>
            <numerusform>Diese %n Verbindung soll gelöscht werden</numerusform>
            <numerusform>Diese %n Verbindungen sollen gelöscht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Label: technical identifier of the connection.</extracomment>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>linchpin::Tls</name>
    <message>
        <source>The file with the certificate authority cannot be used: %1</source>
        <translation>Die Datei mit der Zertifizierungsstelle kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>Das Zertifikat des Servers gilt noch nicht. Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than the one in the address.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen als den in der Adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not issued by an authority that is trusted here. If it comes from your own authority, name its file in the endpoint&apos;s settings.</source>
        <translation>Das Zertifikat des Servers stammt von keiner Stelle, der hier vertraut wird. Kommt es von Ihrer eigenen Zertifizierungsstelle, geben Sie deren Datei in den Einstellungen des Endpunkts an.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked.</source>
        <translation>Das Zertifikat des Servers wurde widerrufen.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed upon with the server.</source>
        <translation>Mit dem Server kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted: %1</source>
        <translation>Das Zertifikat des Servers wurde nicht angenommen: %1</translation>
    </message>
</context>
<context>
    <name>linchpin::TroublePreset</name>
    <message>
        <source>Answer slowly</source>
        <extracomment>Menu item: the demo server answers each request 800 milliseconds late.</extracomment>
        <translation>Langsam antworten</translation>
    </message>
    <message>
        <source>Refuse deletes</source>
        <extracomment>Menu item: the demo server answers every delete with a refusal.</extracomment>
        <translation>Löschen verweigern</translation>
    </message>
    <message>
        <source>Delete, but report a server error</source>
        <extracomment>Menu item: the demo server reports a fault for the next delete although it carried it out.</extracomment>
        <translation>Löschen, aber einen Serverfehler melden</translation>
    </message>
    <message>
        <source>Hang on every write</source>
        <extracomment>Menu item: the demo server never answers a request that changes something.</extracomment>
        <translation>Bei jedem Schreiben hängen</translation>
    </message>
    <message>
        <source>Cut the next write before taking effect</source>
        <extracomment>Menu item: the demo server drops the line before it carries out the next change.</extracomment>
        <translation>Das nächste Schreiben vor der Wirkung abbrechen</translation>
    </message>
    <message>
        <source>Cut the next write after taking effect</source>
        <extracomment>Menu item: the demo server carries out the next change and drops the line without an answer.</extracomment>
        <translation>Das nächste Schreiben nach der Wirkung abbrechen</translation>
    </message>
    <message>
        <source>Answer HTML</source>
        <extracomment>Menu item: the demo server answers every read with a web page.</extracomment>
        <translation>Mit HTML antworten</translation>
    </message>
    <message>
        <source>Answer &quot;Bad gateway&quot;</source>
        <extracomment>Menu item: the demo server answers every read with 502 from a gateway.</extracomment>
        <translation>Mit „Bad gateway“ antworten</translation>
    </message>
    <message>
        <source>Send half answers</source>
        <extracomment>Menu item: the demo server sends only half of every answer to a read.</extracomment>
        <translation>Halbe Antworten senden</translation>
    </message>
    <message>
        <source>Answer &quot;Too many requests&quot;</source>
        <extracomment>Menu item: the demo server asks to wait two seconds, three times.</extracomment>
        <translation>Mit „Too many requests“ antworten</translation>
    </message>
    <message>
        <source>Expire tokens</source>
        <extracomment>Menu item: every access token of the demo server becomes void now.</extracomment>
        <translation>Token ablaufen lassen</translation>
    </message>
    <message>
        <source>Forbid everything</source>
        <extracomment>Menu item: the demo server forbids every request, as for want of rights.</extracomment>
        <translation>Alles verbieten</translation>
    </message>
    <message>
        <source>Network down</source>
        <extracomment>Menu item: the demo server cannot be reached.</extracomment>
        <translation>Netz ausgefallen</translation>
    </message>
</context>
<context>
    <name>linchpin::UnknownList</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A tick. %1 names a place (&quot;Agents&quot;), %2 says how far it was read, %3 why no further.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Why it is acceptable not to know: %1</source>
        <translation>Warum es hinnehmbar ist, es nicht zu wissen: %1</translation>
    </message>
    <message>
        <source>Why is that acceptable?</source>
        <extracomment>Hint in an empty field beside a tick.</extracomment>
        <translation>Warum ist das hinnehmbar?</translation>
    </message>
</context>
<context>
    <name>linchpin::Use</name>
    <message>
        <source>The system saw it used.</source>
        <translation>Das System hat gesehen, dass sie benutzt wurde.</translation>
    </message>
    <message>
        <source>Every place was read to its end, and nothing depends on it.</source>
        <translation>Alles wurde bis zum Ende gelesen, und nichts hängt davon ab.</translation>
    </message>
    <message>
        <source>Nothing depends on it where it was possible to look. No API shows: %1.</source>
        <extracomment>%1 is a list of places.</extracomment>
        <translation>Wo man nachsehen konnte, hängt nichts davon ab. Keine Schnittstelle zeigt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n dependents, and all of them are paused.</source>
        <translation>
            <numerusform>%n Abhängiges, und es ist angehalten.</numerusform>
            <numerusform>%n Abhängige, und alle sind angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The system saw no use for %n days before it was read. That proves nothing.</source>
        <translation>
            <numerusform>Das System hat über %n Tag vor dem Lesen keine Benutzung gesehen. Das beweist nichts.</numerusform>
            <numerusform>Das System hat in den %n Tagen vor dem Lesen keine Benutzung gesehen. Das beweist nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents.</source>
        <translation>
            <numerusform>%n Abhängiges.</numerusform>
            <numerusform>%n Abhängige.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looked what depends on it.</source>
        <translation>Niemand hat nachgesehen, was davon abhängt.</translation>
    </message>
    <message numerus="yes">
        <source>%n dependents, and not everything could be read.</source>
        <translation>
            <numerusform>%n Abhängiges, und nicht alles konnte gelesen werden.</numerusform>
            <numerusform>%n Abhängige, und nicht alles konnte gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No place where dependents can be was read.</source>
        <translation>Keine Stelle, an der Abhängige sein können, wurde gelesen.</translation>
    </message>
    <message>
        <source>Could not be read to its end: %1.</source>
        <translation>Konnte nicht bis zum Ende gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>linchpin::VerdictBanner</name>
    <message>
        <source>Every place was read to its end, and nothing was found.</source>
        <translation>Jede Stelle wurde bis zum Ende gelesen, und nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found, but %n places cannot be seen from outside and have to be acknowledged.</source>
        <translation>
            <numerusform>Nichts wurde gefunden, aber %n Stelle ist von außen nicht zu sehen und muss zur Kenntnis genommen werden.</numerusform>
            <numerusform>Nichts wurde gefunden, aber %n Stellen sind von außen nicht zu sehen und müssen zur Kenntnis genommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things depend on it. Each needs a decision before it can be deleted.</source>
        <translation>
            <numerusform>%n Abhängiger wurde gefunden. Darüber muss entschieden werden, bevor gelöscht werden kann.</numerusform>
            <numerusform>%n Abhängige wurden gefunden. Über jeden muss entschieden werden, bevor gelöscht werden kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server will refuse to delete it because of %n dependents.</source>
        <translation>
            <numerusform>Der Server wird das Löschen wegen %n Abhängigen verweigern.</numerusform>
            <numerusform>Der Server wird das Löschen wegen %n Abhängiger verweigern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places could not be read to the end, so there may be more than is shown here.</source>
        <translation>
            <numerusform>%n Stelle konnte nicht bis zum Ende gelesen werden; es kann also mehr geben, als hier steht.</numerusform>
            <numerusform>%n Stellen konnten nicht bis zum Ende gelesen werden; es kann also mehr geben, als hier steht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::VerifyCheck</name>
    <message>
        <source>Review again and make a new plan.</source>
        <translation>Prüfen Sie erneut, und erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>It is the same connection</source>
        <translation>Es ist dieselbe Verbindung</translation>
    </message>
    <message>
        <source>Id, name and type are as planned.</source>
        <translation>ID, Name und Typ sind wie geplant.</translation>
    </message>
    <message>
        <source>Name or type is another one now.</source>
        <translation>Name oder Typ sind jetzt andere.</translation>
    </message>
    <message>
        <source>It is still switched off</source>
        <translation>Sie ist weiterhin abgeschaltet</translation>
    </message>
    <message>
        <source>It was not switched off, as you chose: %1</source>
        <translation>Sie wurde nicht abgeschaltet, wie von Ihnen gewählt: %1</translation>
    </message>
    <message>
        <source>State: %1.</source>
        <translation>Zustand: %1.</translation>
    </message>
    <message>
        <source>Find out who switched it, then review again.</source>
        <translation>Finden Sie heraus, wer sie geschaltet hat, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The same things hang on it as in the plan</source>
        <translation>Es hängt dasselbe davon ab wie im Plan</translation>
    </message>
    <message>
        <source>Everything that could be read then can be read now</source>
        <translation>Alles, was damals lesbar war, ist es auch jetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is checked, %2 what was found.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your rights to read have not shrunk. Whether you may delete only the server knows.</source>
        <translation>Ihre Leserechte sind nicht geringer geworden. Ob Sie löschen dürfen, weiß nur der Server.</translation>
    </message>
    <message>
        <source>Get the missing right or wait until the server answers, then review again.</source>
        <translation>Beschaffen Sie das fehlende Recht, oder warten Sie, bis der Server antwortet, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Nothing is running on it</source>
        <translation>Nichts läuft darüber</translation>
    </message>
    <message>
        <source>None is seen running. That is evidence, not proof.</source>
        <translation>Keiner ist beim Laufen zu sehen. Das ist ein Anhaltspunkt, kein Beweis.</translation>
    </message>
    <message>
        <source>The backup can be read</source>
        <translation>Die Sicherung ist lesbar</translation>
    </message>
    <message>
        <source>Read back just now.</source>
        <translation>Soeben zurückgelesen.</translation>
    </message>
    <message>
        <source>There is none: it was left out, or made where this window does not know.</source>
        <translation>Es gibt keine: Sie wurde ausgelassen oder an einem Ort angelegt, den dieses Fenster nicht kennt.</translation>
    </message>
    <message>
        <source>The file is missing or was changed.</source>
        <translation>Die Datei fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>Press &quot;Back up again&quot;.</source>
        <translation>Drücken Sie „Erneut sichern“.</translation>
    </message>
    <message>
        <source>The connection can be read</source>
        <translation>Die Verbindung ist lesbar</translation>
    </message>
    <message>
        <source>Being read.</source>
        <translation>Wird gelesen.</translation>
    </message>
    <message>
        <source>Check the network and your sign-in, then review again.</source>
        <translation>Prüfen Sie Netz und Anmeldung, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>pass</source>
        <extracomment>Result of a check before the delete. One word.</extracomment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fail</source>
        <extracomment>Result of a check before the delete. One word.</extracomment>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Result of a check before the delete that could not be made. One word.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Result of a check before the delete: worth knowing. One word.</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n dependents, none new, none changed.</source>
        <translation>
            <numerusform>%n Abhängiger, weder neu noch geändert.</numerusform>
            <numerusform>%n Abhängige, keiner neu, keiner geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents run at this moment.</source>
        <translation>
            <numerusform>%n Abhängiger läuft in diesem Augenblick.</numerusform>
            <numerusform>%n Abhängige laufen in diesem Augenblick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This system does not tell for %n dependents whether they run.</source>
        <translation>
            <numerusform>Dieses System sagt von %n Abhängigen nicht, ob er läuft.</numerusform>
            <numerusform>Dieses System sagt von %n Abhängigen nicht, ob sie laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no switch of its own. What was changed instead is compared below.</source>
        <translation>Sie hat keinen eigenen Schalter. Was stattdessen geändert wurde, wird unten verglichen.</translation>
    </message>
    <message>
        <source>Wait until they have ended, then press &quot;Read again&quot;.</source>
        <translation>Warten Sie, bis sie zu Ende sind, und drücken Sie dann „Erneut lesen“.</translation>
    </message>
    <message numerus="yes">
        <source>%n dependents run at this moment. You chose to go on although they are there; the server may refuse while they run.</source>
        <translation>
            <numerusform>%n Abhängiger läuft in diesem Augenblick. Sie haben sich entschieden, trotzdem weiterzumachen; der Server lehnt vielleicht ab, solange er läuft.</numerusform>
            <numerusform>%n Abhängige laufen in diesem Augenblick. Sie haben sich entschieden, trotzdem weiterzumachen; der Server lehnt vielleicht ab, solange sie laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not deleted with the others.</source>
        <translation>Sie wird nicht mit den anderen gelöscht.</translation>
    </message>
    <message>
        <source>The same connection, off as planned, with the same things on it, all of it read; none is seen running.</source>
        <translation>Dieselbe Verbindung, wie geplant abgeschaltet, mit denselben Dingen daran, alles gelesen; nichts davon läuft erkennbar.</translation>
    </message>
</context>
<context>
    <name>linchpin::VerifyPage</name>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>Is everything still as planned?</source>
        <translation>Ist alles noch wie geplant?</translation>
    </message>
    <message>
        <source>Read just now. A row that does not pass stops here.</source>
        <translation>Soeben gelesen. Eine Zeile, die nicht bestanden ist, hält hier an.</translation>
    </message>
    <message>
        <source>Not as planned. Every change is being taken back.</source>
        <translation>Nicht wie geplant. Jede Änderung wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Reading everything again.</source>
        <translation>Alles wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Every change was taken back, proved by reading.</source>
        <translation>Jede Änderung wurde zurückgenommen, durch Lesen nachgewiesen.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>&amp;Review again...</source>
        <extracomment>Button: back to reading and deciding, with a new plan.</extracomment>
        <translation>Erneut &amp;prüfen...</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Button: reads everything once more. Reads only.</extracomment>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>Back &amp;up again</source>
        <extracomment>Button: writes the backup once more, to a new file.</extracomment>
        <translation>&amp;Erneut sichern</translation>
    </message>
</context>
<context>
    <name>linchpin::ViewActions</name>
    <message>
        <source>Restore from backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.linchpin-backup.json)</source>
        <translation>Sicherungen (*.linchpin-backup.json)</translation>
    </message>
</context>
<context>
    <name>linchpin::WarningList</name>
    <message>
        <source>Before switching off: </source>
        <extracomment>Put before a sentence that warns about switching the connection off.</extracomment>
        <translation>Vor dem Abschalten: </translation>
    </message>
    <message>
        <source>To know before going on</source>
        <translation>Vor dem Weitermachen zu wissen</translation>
    </message>
</context>
<context>
    <name>linchpin::WayBackReport</name>
    <message>
        <source>NOT MADE AGAIN: not possible here</source>
        <extracomment>How a step of a way back stands.</extracomment>
        <translation>NICHT WIEDER ANGELEGT: hier nicht möglich</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>Label of a fact: a file.</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>none, because: %1</source>
        <translation>keine, weil: %1</translation>
    </message>
    <message>
        <source>NOT KNOWN: the audit could not be read.</source>
        <translation>NICHT BEKANNT: Das Protokoll war nicht zu lesen.</translation>
    </message>
    <message>
        <source>NOT KNOWN: the audit names none.</source>
        <translation>NICHT BEKANNT: Das Protokoll nennt keine.</translation>
    </message>
    <message>
        <source>none: nothing was changed</source>
        <translation>keine: Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Way back</source>
        <extracomment>Column: id of a way back.</extracomment>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column: number of a step.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what was to be done.
----------
Column: a sentence.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Column: what is made again, as it was.</extracomment>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>Column: how a step stands.</extracomment>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Column: id of what was made again.</extracomment>
        <translation>Neue ID</translation>
    </message>
    <message>
        <source>What differs, or why</source>
        <extracomment>Column: what is not as it was, and why.</extracomment>
        <translation>Was anders ist, oder warum</translation>
    </message>
    <message>
        <source>Nothing was brought back.</source>
        <translation>Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>step %1</source>
        <extracomment>%1 is the number of a step.</extracomment>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <extracomment>%1 is the number of a request.</extracomment>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>The way back</source>
        <extracomment>Heading: how what was deleted can be brought back.</extracomment>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>What is gone cannot be brought back as it was; made again, it gets a new id. Passwords and tokens have to be typed again. &quot;linchpin-cli restore&quot; and File &gt; Restore from backup... make again from the backup what the system allows.</source>
        <translation>Was weg ist, kommt nicht so zurück, wie es war; wieder angelegt bekommt es eine neue ID. Passwörter und Tokens müssen neu eingegeben werden. „linchpin-cli restore“ und Datei &gt; Aus Sicherung wiederherstellen ... legen aus der Sicherung wieder an, was das System zulässt.</translation>
    </message>
    <message>
        <source>Whether it was brought back is not known: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Ob es wiederhergestellt wurde, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Brought back</source>
        <extracomment>Label of a fact: id and outcome of a way back.</extracomment>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Approvals</source>
        <extracomment>Heading: who approved a plan.</extracomment>
        <translation>Zustimmungen</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <extracomment>Column: when somebody signed.</extracomment>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column: a login name.</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>None was given on this computer.</source>
        <translation>Auf diesem Rechner wurde keine gegeben.</translation>
    </message>
    <message>
        <source>As the journal of this computer knows them. The plan file holds the signatures; a report of it says what they are worth.</source>
        <translation>Wie das Journal dieses Rechners sie kennt. Die Plandatei enthält die Unterschriften; ein Bericht darüber sagt, was sie wert sind.</translation>
    </message>
</context>
<context>
    <name>linchpin::WizardController</name>
    <message>
        <source>Not every check has passed.</source>
        <translation>Nicht jede Kontrolle ist bestanden.</translation>
    </message>
    <message>
        <source>The backup is not there any more. Go back and have it made again.</source>
        <translation>Die Sicherung ist nicht mehr da. Gehen Sie zurück und lassen Sie sie neu anlegen.</translation>
    </message>
</context>
<context>
    <name>linchpin::WizardFooter</name>
    <message>
        <source>Switch &amp;on again</source>
        <extracomment>Button: undoes the switch-off and every other change so far.</extracomment>
        <translation>&amp;Wieder einschalten</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window; the connection stays off and the run is offered again later.</extracomment>
        <translation>Später ent&amp;scheiden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one page back.</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <extracomment>Button: %1 is the name of the next page.</extracomment>
        <translation>We&amp;iter: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window; nothing was begun, or everything is over.</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops and takes back every change.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close and wait</source>
        <extracomment>Button: closes the window; the watch goes on.</extracomment>
        <translation>S&amp;chließen und warten</translation>
    </message>
    <message>
        <source>This window stays until it is known what became of the last request and every change that can be taken back is taken back.</source>
        <translation>Dieses Fenster bleibt, bis bekannt ist, was aus der letzten Anfrage wurde, und bis jede Änderung zurückgenommen ist, die sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Cancel switches it on again. &quot;Decide later&quot; leaves it off and closes; you are asked again at the next start.</source>
        <translation>„Abbrechen“ schaltet sie wieder ein. „Später entscheiden“ lässt sie abgeschaltet und schließt; beim nächsten Start werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Cancel switches all of them on again. &quot;Decide later&quot; leaves them off and closes; you are asked again at the next start.</source>
        <translation>„Abbrechen“ schaltet alle wieder ein. „Später entscheiden“ lässt sie abgeschaltet und schließt; beim nächsten Start werden Sie erneut gefragt.</translation>
    </message>
</context>
<context>
    <name>linchpin::WizardMember</name>
    <message>
        <source>Connections to be deleted</source>
        <extracomment>Name of a table for screen readers.</extracomment>
        <translation>Verbindungen, die gelöscht werden</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column heading.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column heading: kind of the connection, such as &quot;openai&quot;.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column heading: active or not.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Column heading: technical identifier.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Stands at</source>
        <extracomment>Column heading: where the deletion of a connection stands.</extracomment>
        <translation>Steht bei</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column heading: why a deletion goes no further.</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Where the deletion of one of several connections stands: not begun.</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>switched off, waits for the last question</source>
        <extracomment>Where the deletion of one of several connections stands.</extracomment>
        <translation>abgeschaltet, wartet auf die letzte Frage</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
</context>
<context>
    <name>linchpin::WizardTexts</name>
    <message>
        <source>Target</source>
        <extracomment>Step of the wizard: which connection. One or two words.</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>Step of the wizard: what hangs on the connection. One or two words.</extracomment>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Step of the wizard: what happens to each dependent. One or two words.</extracomment>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Step of the wizard: the list of changes to look over. One or two words.</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>Step of the wizard: definitions are saved. One or two words.</extracomment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>Step of the wizard: the connection is deactivated. One or two words.</extracomment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Observe</source>
        <extracomment>Step of the wizard: waiting and watching while it is off. One or two words.</extracomment>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>Step of the wizard: everything is read once more. One or two words.</extracomment>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Step of the wizard: the name is typed. One or two words.</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Step of the wizard: the deletion is carried out. One or two words.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Step of the wizard: what came of it. One or two words.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Keep, so stop here</source>
        <extracomment>Choice for a dependent: it stays, so the deletion does not go on.</extracomment>
        <translation>Behalten, also hier aufhören</translation>
    </message>
    <message>
        <source>Leave it and go on anyway</source>
        <extracomment>Choice for a dependent: the deletion goes on although this one suffers.</extracomment>
        <translation>So lassen und trotzdem weitermachen</translation>
    </message>
    <message>
        <source>Reassign</source>
        <extracomment>Choice for a dependent: it is moved to another connection.</extracomment>
        <translation>Umstellen</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <extracomment>Choice for a dependent: it is switched off.</extracomment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Delete it too</source>
        <extracomment>Choice for a dependent: it is deleted together with the connection.</extracomment>
        <translation>Mitlöschen</translation>
    </message>
    <message>
        <source>being taken back</source>
        <extracomment>State of one change of the plan.</extracomment>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of one change of the plan: under way.</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of one change of the plan: not begun.</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running: looking at what it did</source>
        <extracomment>State of one change of the plan: sent, to be proved.</extracomment>
        <translation>läuft: Wirkung wird nachgesehen</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of one change of the plan: proved by reading.</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed: not in effect</source>
        <extracomment>State of one change of the plan: refused or without effect.</extracomment>
        <translation>fehlgeschlagen: ohne Wirkung</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>State of one change of the plan: nobody knows whether it took effect.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>State of one change of the plan: it was in effect and is not any more.</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>done before, nothing sent</source>
        <extracomment>State of one change of the plan: it was found done already, nothing was sent.</extracomment>
        <translation>war schon erledigt, nichts gesendet</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>How long to watch: not at all.</extracomment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A connection: its name and its type.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>failed: could not be taken back</source>
        <extracomment>State of one change of the plan: it is in effect, and undoing it did not work.</extracomment>
        <translation>fehlgeschlagen: nicht zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>A dependent, in full: %1 kind of thing (&quot;sync&quot;), %2 its name, %3 its id.</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>linchpin::Words</name>
    <message>
        <source>Active</source>
        <extracomment>State of a connection, shown in the list. Keep it to one word.
----------
Activity of a dependent: it is switched on. One word.</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>State of a connection, shown in the list. Keep it to one word.</extracomment>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>State of a connection that could not be read. Keep it to one word.
----------
Activity of a dependent that the system does not tell. One word.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No switch</source>
        <extracomment>State of a connection in a system that cannot switch connections off.</extracomment>
        <translation>Ohne Schalter</translation>
    </message>
    <message>
        <source>Blocks deletion</source>
        <extracomment>Heading of a group of dependents: the server refuses the deletion because of these.</extracomment>
        <translation>Verhindert das Löschen</translation>
    </message>
    <message>
        <source>Server deletes it too</source>
        <extracomment>Heading of a group of dependents: deleted by the server together with the connection.</extracomment>
        <translation>Löscht der Server mit</translation>
    </message>
    <message>
        <source>Will break</source>
        <extracomment>Heading of a group of dependents: these stay and stop working.</extracomment>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>Loses something</source>
        <extracomment>Heading of a group of dependents: these lose a trigger or a default.</extracomment>
        <translation>Verliert etwas</translation>
    </message>
    <message>
        <source>Only mentions it</source>
        <extracomment>Heading of a group of dependents: these may use the connection, a person has to check.</extracomment>
        <translation>Erwähnt sie nur</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Activity of a dependent: it is at work at this moment. One word.</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Activity of a dependent: it is switched off or paused. One word.</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Read completely</source>
        <extracomment>How far a place was searched for dependents: to its end.</extracomment>
        <translation>Vollständig gelesen</translation>
    </message>
    <message>
        <source>Read in part</source>
        <extracomment>How far a place was searched for dependents: cut short.</extracomment>
        <translation>Teilweise gelesen</translation>
    </message>
    <message>
        <source>Not read</source>
        <extracomment>How far a place was searched for dependents: it could not be read.</extracomment>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>No permission</source>
        <extracomment>How far a place was searched for dependents: refused for want of rights.</extracomment>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>How far a place was searched for dependents: the system does not have this part.</extracomment>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Cannot be seen</source>
        <extracomment>How far a place was searched for dependents: no interface of the system shows it.</extracomment>
        <translation>Nicht zu sehen</translation>
    </message>
    <message>
        <source>Nothing depends on it</source>
        <extracomment>Verdict on a connection: everything was read and nothing depends on it.</extracomment>
        <translation>Nichts hängt davon ab</translation>
    </message>
    <message>
        <source>Needs decisions</source>
        <extracomment>Verdict on a connection: there are dependents or unseen places to decide about.</extracomment>
        <translation>Braucht Entscheidungen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Verdict on a connection: the server will refuse to delete it.</extracomment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Verdict on a connection: not everything could be read.</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Step of a deletion.</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <extracomment>Step of a deletion: dependents are being read.</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Deciding</source>
        <extracomment>Step of a deletion: a person decides about each dependent.</extracomment>
        <translation>Wird entschieden</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Step of a deletion.</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Preparing dependents</source>
        <extracomment>Step of a deletion: dependents are being moved.</extracomment>
        <translation>Abhängige werden vorbereitet</translation>
    </message>
    <message>
        <source>Switching off</source>
        <extracomment>Step of a deletion.</extracomment>
        <translation>Wird abgeschaltet</translation>
    </message>
    <message>
        <source>Checking that it is off</source>
        <extracomment>Step of a deletion: proving by reading that it is off.</extracomment>
        <translation>Abschalten wird nachgewiesen</translation>
    </message>
    <message>
        <source>Observing</source>
        <extracomment>Step of a deletion: waiting whether somebody misses the connection.</extracomment>
        <translation>Wird beobachtet</translation>
    </message>
    <message>
        <source>Reading again</source>
        <extracomment>Step of a deletion: reading everything again just before the delete.</extracomment>
        <translation>Wird erneut gelesen</translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <extracomment>Step of a deletion: waiting for the last confirmation.</extracomment>
        <translation>Wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>Deleting dependents</source>
        <extracomment>Step of a deletion.</extracomment>
        <translation>Abhängige werden gelöscht</translation>
    </message>
    <message>
        <source>Deleting</source>
        <extracomment>Step of a deletion.</extracomment>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Checking that it is gone</source>
        <extracomment>Step of a deletion: proving by reading that it is gone.</extracomment>
        <translation>Löschen wird nachgewiesen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Step of a deletion: it ended.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <extracomment>Step of a deletion: changes are being undone.</extracomment>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <extracomment>Step of a deletion: all changes were undone.
----------
How a deletion ended: all changes were undone.</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Halted</source>
        <extracomment>Step of a deletion: stopped, because an outcome is unknown.
----------
How a deletion ended: an outcome is unknown.</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resuming</source>
        <extracomment>Step of a deletion: looking at what happened before going on.</extracomment>
        <translation>Wird fortgesetzt</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>How a deletion ended: not yet.</extracomment>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>How a deletion ended.</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Already gone</source>
        <extracomment>How a deletion ended: somebody else had deleted it.</extracomment>
        <translation>Bereits weg</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>How a deletion ended: refused by this program, nothing was sent.</extracomment>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>How a deletion ended.</extracomment>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>A deletion waits in its observation period.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>not over</source>
        <extracomment>How a way back ended: it did not yet.</extracomment>
        <translation>nicht zu Ende</translation>
    </message>
    <message>
        <source>everything that can be is there again</source>
        <extracomment>How a way back ended.</extracomment>
        <translation>alles, was geht, ist wieder da</translation>
    </message>
    <message>
        <source>a part of it is there again</source>
        <extracomment>How a way back ended.</extracomment>
        <translation>ein Teil ist wieder da</translation>
    </message>
    <message>
        <source>nothing was made or changed</source>
        <extracomment>How a way back ended.</extracomment>
        <translation>nichts wurde angelegt oder geändert</translation>
    </message>
    <message>
        <source>halted: a person has to look</source>
        <extracomment>How a way back ended.</extracomment>
        <translation>angehalten: Ein Mensch muss nachsehen</translation>
    </message>
</context>
<context>
    <name>linchpin::WriterLock</name>
    <message>
        <source>The journal in %1 is in use by another program. Close it, or wait until it is done.</source>
        <translation>Das Journal in %1 wird von einem anderen Programm verwendet. Schließen Sie es, oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The journal in %1 is in use by %2 (process %3 on %4). Close it, or wait until it is done.</source>
        <extracomment>%2 is a program name, %3 a process number, %4 the name of a computer.</extracomment>
        <translation>Das Journal in %1 wird von %2 verwendet (Prozess %3 auf %4). Schließen Sie das Programm, oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so no journal can be kept there.</source>
        <translation>Der Ordner %1 ist nicht beschreibbar; dort kann kein Journal geführt werden.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The demo endpoints could not be started.
</source>
        <translation>Die Demo-Endpunkte konnten nicht gestartet werden.
</translation>
    </message>
    <message>
        <source>Usage: linchpin [--demo] [X.linchpin-plan.json] [X.linchpin]...

See what hangs on a connection before you pull it.

  X.linchpin-plan.json   show this plan, without network
  X.linchpin             open this saved review, without network
  --demo      open the window on built-in endpoints; nothing outside this computer is asked or changed
  --version   print the version
  --help      print this

LINCHPIN_HOME moves settings, endpoints, journal and audit to another folder.
linchpin-cli does the same work without a window.
</source>
        <translation>Aufruf: linchpin [--demo] [X.linchpin-plan.json] [X.linchpin]...

Sehen, was an einer Verbindung hängt, bevor man sie zieht.

  X.linchpin-plan.json   diesen Plan ohne Netz zeigen
  X.linchpin             diese gespeicherte Bestandsaufnahme ohne Netz öffnen
  --demo      das Fenster auf eingebauten Endpunkten öffnen; außerhalb dieses Rechners wird nichts gefragt oder geändert
  --version   die Version ausgeben
  --help      dies ausgeben

LINCHPIN_HOME verlegt Einstellungen, Endpunkte, Journal und Protokoll in einen anderen Ordner.
linchpin-cli tut dieselbe Arbeit ohne Fenster.
</translation>
    </message>
</context>
</TS>
