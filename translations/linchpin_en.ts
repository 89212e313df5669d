<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Apinizer</name>
    <message numerus="yes">
        <source>%n internal ids stand in the definitions, and the server here does not tell what they mean.</source>
        <translation>
            <numerusform>%n internal id stands in the definitions, and the server here does not tell what it means.</numerusform>
            <numerusform>%n internal ids stand in the definitions, and the server here does not tell what they mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n entry of the list could not be read.</numerusform>
            <numerusform>%n entries of the list could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lerian</name>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n entry of the list could not be read.</numerusform>
            <numerusform>%n entries of the list could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its reports filter by this connection.</source>
        <translation>
            <numerusform>%n of its reports filters by this connection.</numerusform>
            <numerusform>%n of its reports filter by this connection.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Polytomic</name>
    <message numerus="yes">
        <source>%n connections.</source>
        <translation>
            <numerusform>%n connection.</numerusform>
            <numerusform>%n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n entry of the list could not be read.</numerusform>
            <numerusform>%n entries of the list could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Systems</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Umbraco</name>
    <message numerus="yes">
        <source>%n connections.</source>
        <translation>
            <numerusform>%n connection.</numerusform>
            <numerusform>%n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests in the last 30 days</source>
        <translation>
            <numerusform>%n request in the last 30 days</numerusform>
            <numerusform>%n requests in the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the last 30 days</source>
        <translation>
            <numerusform>%n entry in the last 30 days</numerusform>
            <numerusform>%n entries in the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n entry of the list could not be read.</numerusform>
            <numerusform>%n entries of the list could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit log could not be read.</source>
        <translation>
            <numerusform>%n entry of the audit log could not be read.</numerusform>
            <numerusform>%n entries of the audit log could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls through the profile &quot;%1&quot; failed since the switch-off.</source>
        <translation>
            <numerusform>%n call through the profile &quot;%1&quot; failed since the switch-off.</numerusform>
            <numerusform>%n calls through the profile &quot;%1&quot; failed since the switch-off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls through the profile &quot;%1&quot; since the switch-off.</source>
        <translation>
            <numerusform>%n call through the profile &quot;%1&quot; since the switch-off.</numerusform>
            <numerusform>%n calls through the profile &quot;%1&quot; since the switch-off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versori</name>
    <message numerus="yes">
        <source>%n connections.</source>
        <translation>
            <numerusform>%n connection.</numerusform>
            <numerusform>%n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list could not be read.</source>
        <translation>
            <numerusform>%n entry of the list could not be read.</numerusform>
            <numerusform>%n entries of the list could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ApprovalBook</name>
    <message numerus="yes">
        <source>%n people no longer trusted</source>
        <extracomment>Who may approve, but is no longer on the list of trusted people.</extracomment>
        <translation>
            <numerusform>%n person no longer trusted</numerusform>
            <numerusform>%n people no longer trusted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals needed</source>
        <translation>
            <numerusform>%n approval needed</numerusform>
            <numerusform>%n approvals needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::AuditReport</name>
    <message numerus="yes">
        <source>%n things are not known or not over.</source>
        <translation>
            <numerusform>%n thing is not known or not over.</numerusform>
            <numerusform>%n things are not known or not over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::AuditWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>Below the audit.</extracomment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::BatchReport</name>
    <message numerus="yes">
        <source>%n connections have halted: a person has to look, and to resume the run or take it back.</source>
        <translation>
            <numerusform>%n connection has halted: a person has to look, and to resume the run or take it back.</numerusform>
            <numerusform>%n connections have halted: a person has to look, and to resume the run or take it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections: %1</source>
        <extracomment>%1 are names.</extracomment>
        <translation>
            <numerusform>%n connection: %1</numerusform>
            <numerusform>%n connections: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n connections: %1</source>
        <extracomment>Title of a report. %1 says how it ended.</extracomment>
        <translation>
            <numerusform>Deletion of %n connection: %1</numerusform>
            <numerusform>Deletion of %n connections: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::CarryingOut</name>
    <message numerus="yes">
        <source>The server deletes %n dependents by force, together with the connection. Nothing of it comes back.</source>
        <translation>
            <numerusform>The server deletes %n dependent by force, together with the connection. Nothing of it comes back.</numerusform>
            <numerusform>The server deletes %n dependents by force, together with the connection. Nothing of it comes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand under Decisions.</source>
        <translation>
            <numerusform>%n more stands under Decisions.</numerusform>
            <numerusform>%n more stand under Decisions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::Clearance</name>
    <message numerus="yes">
        <source>Deletions at this endpoint need %n approvals of other people. Save the plan, have it signed, and carry the signed plan out.</source>
        <translation>
            <numerusform>Deletions at this endpoint need %n approval of another person. Save the plan, have it signed, and carry the signed plan out.</numerusform>
            <numerusform>Deletions at this endpoint need %n approvals of other people. Save the plan, have it signed, and carry the signed plan out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals needed.</source>
        <translation>
            <numerusform>%n approval needed.</numerusform>
            <numerusform>%n approvals needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals missing.</source>
        <translation>
            <numerusform>%n approval missing.</numerusform>
            <numerusform>%n approvals missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::Confirmation</name>
    <message numerus="yes">
        <source>Delete %1 and %n dependents</source>
        <extracomment>Button: %1 a connection, %n how many dependents go with it.</extracomment>
        <translation>
            <numerusform>Delete %1 and %n dependent</numerusform>
            <numerusform>Delete %1 and %n dependents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents stay and will not work as before.</source>
        <translation>
            <numerusform>%n dependent stays and will not work as before.</numerusform>
            <numerusform>%n dependents stay and will not work as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticks missing: what is deleted too.</source>
        <translation>
            <numerusform>%n tick missing: what is deleted too.</numerusform>
            <numerusform>%n ticks missing: what is deleted too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 and %n dependents by force</source>
        <extracomment>Button: %1 a connection, %n how many dependents the server deletes along with it.</extracomment>
        <translation>
            <numerusform>Delete %1 and %n dependent by force</numerusform>
            <numerusform>Delete %1 and %n dependents by force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n dependents by force</source>
        <extracomment>To be typed, all in lower case: the second confirmation of a deletion by force.</extracomment>
        <translation>
            <numerusform>delete %n dependent by force</numerusform>
            <numerusform>delete %n dependents by force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <extracomment>On a button or in a title, after &quot;Delete&quot;.</extracomment>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::CoverageModel</name>
    <message numerus="yes">
        <source>%n found in %1 of %2 kinds</source>
        <extracomment>%n things that depend on a connection were found, in %1 of %2 kinds of places that could hold some.</extracomment>
        <translation>
            <numerusform>%n found in %1 of %2 kinds</numerusform>
            <numerusform>%n found in %1 of %2 kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read to the end</source>
        <extracomment>Appended sentence: so many kinds of places could not be read to their end.</extracomment>
        <translation>
            <numerusform>%n not read to the end</numerusform>
            <numerusform>%n not read to the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be seen from outside</source>
        <extracomment>Appended sentence: so many kinds of places are shown by no interface of the system.</extracomment>
        <translation>
            <numerusform>%n cannot be seen from outside</numerusform>
            <numerusform>%n cannot be seen from outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in %1 of %2 kinds, read %3</source>
        <extracomment>%n things that depend on a connection were found, in %1 of %2 kinds of places that could hold some. %3 is the time of day of the reading.</extracomment>
        <translation>
            <numerusform>%n found in %1 of %2 kinds, read %3</numerusform>
            <numerusform>%n found in %1 of %2 kinds, read %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::DecidePage</name>
    <message numerus="yes">
        <source>%n selected rows were left as they were: that choice does not exist for them.</source>
        <translation>
            <numerusform>%n selected row was left as it was: that choice does not exist for it.</numerusform>
            <numerusform>%n selected rows were left as they were: that choice does not exist for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::DeletionActions</name>
    <message numerus="yes">
        <source>&amp;Delete %n connections...</source>
        <translation>
            <numerusform>&amp;Delete %n connection...</numerusform>
            <numerusform>&amp;Delete %n connections...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections were not deleted and are still selected: %1.</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>
            <numerusform>%n connection was not deleted and is still selected: %1.</numerusform>
            <numerusform>%n connections were not deleted and are still selected: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::DeletionDraft</name>
    <message numerus="yes">
        <source>%n places could not be read. Tick each one and say why that is acceptable, or read again.</source>
        <translation>
            <numerusform>%n place could not be read. Tick it and say why that is acceptable, or read again.</numerusform>
            <numerusform>%n places could not be read. Tick each one and say why that is acceptable, or read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents are kept, so the deletion stops here. Choose something else for each of them to go on.</source>
        <translation>
            <numerusform>%n dependent is kept, so the deletion stops here. Choose something else for it to go on.</numerusform>
            <numerusform>%n dependents are kept, so the deletion stops here. Choose something else for each of them to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switching off has %n consequences that you have not ticked yet.</source>
        <translation>
            <numerusform>Switching off has %n consequence that you have not ticked yet.</numerusform>
            <numerusform>Switching off has %n consequences that you have not ticked yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n switched off</numerusform>
            <numerusform>%n switched off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay although the connection goes</source>
        <translation>
            <numerusform>%n stays although the connection goes</numerusform>
            <numerusform>%n stay although the connection goes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted by the server, by force</source>
        <translation>
            <numerusform>%n deleted by the server, by force</numerusform>
            <numerusform>%n deleted by the server, by force</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::EndpointListModel</name>
    <message numerus="yes">
        <source>%n connections</source>
        <extracomment>Second line of the row that stands for all endpoints. %n is the number of connections.</extracomment>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::FindingWindow</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ImpactPage</name>
    <message numerus="yes">
        <source>What hangs on several of the %n connections is counted once.</source>
        <translation>
            <numerusform>What hangs on the %n connection is counted once.</numerusform>
            <numerusform>What hangs on several of the %n connections is counted once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ImpactReport</name>
    <message numerus="yes">
        <source>%n found there</source>
        <translation>
            <numerusform>%n found there</numerusform>
            <numerusform>%n found there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents.</source>
        <translation>
            <numerusform>%n dependent.</numerusform>
            <numerusform>%n dependents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places could not be read to their end, or cannot be seen. What they hold is not known; that is not the same as nothing.</source>
        <translation>
            <numerusform>%n place could not be read to its end, or cannot be seen. What it holds is not known; that is not the same as nothing.</numerusform>
            <numerusform>%n places could not be read to their end, or cannot be seen. What they hold is not known; that is not the same as nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::JointPlan</name>
    <message numerus="yes">
        <source>%n connections</source>
        <extracomment>Stands for the name where several connections are deleted together.</extracomment>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::Journal</name>
    <message numerus="yes">
        <source>A run of plan %1 begins, with %n connections.</source>
        <translation>
            <numerusform>A run of plan %1 begins, with %n connection.</numerusform>
            <numerusform>A run of plan %1 begins, with %n connections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::LeaveOutPart</name>
    <message numerus="yes">
        <source>Lea&amp;ve %n connections out</source>
        <extracomment>Button: the same of more than one.</extracomment>
        <translation>
            <numerusform>Lea&amp;ve %n connection out</numerusform>
            <numerusform>Lea&amp;ve %n connections out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ListStatus</name>
    <message numerus="yes">
        <source>%n connections</source>
        <extracomment>Below the table. %1 and %2 are numbers of connections.</extracomment>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ObservationTexts</name>
    <message numerus="yes">
        <source>%1, and %n that failed</source>
        <extracomment>%1 is how many looks worked.</extracomment>
        <translation>
            <numerusform>%1, and %n that failed</numerusform>
            <numerusform>%1, and %n that failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::Picture</name>
    <message numerus="yes">
        <source>... and so on for all %n.</source>
        <translation>
            <numerusform>... and so on for all %n.</numerusform>
            <numerusform>... and so on for all %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>After a list of names: how many more there are.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its links are between its own members.</source>
        <translation>
            <numerusform>%n of its links is between its own members.</numerusform>
            <numerusform>%n of its links are between its own members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What hangs on %n connections</source>
        <extracomment>Title of a picture of several connections.</extracomment>
        <translation>
            <numerusform>What hangs on %n connection</numerusform>
            <numerusform>What hangs on %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents</source>
        <translation>
            <numerusform>%n dependent</numerusform>
            <numerusform>%n dependents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places not known</source>
        <translation>
            <numerusform>%n place not known</numerusform>
            <numerusform>%n places not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::PlanWindow</name>
    <message numerus="yes">
        <source>Delete %n connections</source>
        <translation>
            <numerusform>Delete %n connection</numerusform>
            <numerusform>Delete %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::PrivateFile</name>
    <message numerus="yes">
        <source>%1 is larger than %n MB and is not read.</source>
        <translation>
            <numerusform>%1 is larger than %n MB and is not read.</numerusform>
            <numerusform>%1 is larger than %n MB and is not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::Protection</name>
    <message numerus="yes">
        <source>A text of more than %n characters is too long.</source>
        <translation>
            <numerusform>A text of more than %n character is too long.</numerusform>
            <numerusform>A text of more than %n characters is too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ReportMaking</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ReportOfSeveral</name>
    <message numerus="yes">
        <source>%n places could not be read to their end, or cannot be seen. What they hold is not known; that is not the same as nothing.</source>
        <translation>
            <numerusform>%n place could not be read to its end, or cannot be seen. What it holds is not known; that is not the same as nothing.</numerusform>
            <numerusform>%n places could not be read to their end, or cannot be seen. What they hold is not known; that is not the same as nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ReportWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::RestoreDialog</name>
    <message numerus="yes">
        <source>Nothing is sent yet. %n values are still missing.</source>
        <translation>
            <numerusform>Nothing is sent yet. %n value is still missing.</numerusform>
            <numerusform>Nothing is sent yet. %n values are still missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n connections on %1</source>
        <extracomment>%1 is an endpoint&apos;s name.</extracomment>
        <translation>
            <numerusform>Restore %n connection on %1</numerusform>
            <numerusform>Restore %n connections on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::RestoreReport</name>
    <message numerus="yes">
        <source>%n things are not known. That is not the same as done, and not the same as nothing.</source>
        <translation>
            <numerusform>%n thing is not known. That is not the same as done, and not the same as nothing.</numerusform>
            <numerusform>%n things are not known. That is not the same as done, and not the same as nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Way back of %n connections: %1</source>
        <extracomment>Title of a report. %1 says how it ended.</extracomment>
        <translation>
            <numerusform>Way back of %n connection: %1</numerusform>
            <numerusform>Way back of %n connections: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ResultPage</name>
    <message numerus="yes">
        <source>&amp;Retry %n failed...</source>
        <extracomment>Button: back to reading and deciding, about the connections that were not deleted.</extracomment>
        <translation>
            <numerusform>&amp;Retry %n failed...</numerusform>
            <numerusform>&amp;Retry %n failed...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ResultSummary</name>
    <message numerus="yes">
        <source>All %n connections are deleted</source>
        <translation>
            <numerusform>%n connection is deleted</numerusform>
            <numerusform>All %n connections are deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ReviewController</name>
    <message numerus="yes">
        <source>%n things could not be read, and stand in it as not known.</source>
        <translation>
            <numerusform>%n thing could not be read, and stands in it as not known.</numerusform>
            <numerusform>%n things could not be read, and stand in it as not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ReviewFindings</name>
    <message numerus="yes">
        <source>%n endpoints are in one of the two only, and were not compared.</source>
        <translation>
            <numerusform>%n endpoint is in one of the two only, and was not compared.</numerusform>
            <numerusform>%n endpoints are in one of the two only, and were not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections are as they were.</source>
        <translation>
            <numerusform>%n connection is as it was.</numerusform>
            <numerusform>%n connections are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections are in use and not listed. What could not be read is never called unused.</source>
        <translation>
            <numerusform>%n connection is in use and not listed. What could not be read is never called unused.</numerusform>
            <numerusform>%n connections are in use and not listed. What could not be read is never called unused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::ReviewLines</name>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::RunOffers</name>
    <message numerus="yes">
        <source>%n more deletions are unfinished.</source>
        <translation>
            <numerusform>%n more deletion is unfinished.</numerusform>
            <numerusform>%n more deletions are unfinished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections on %1 (%2) are switched off and watched until %3. Nothing is deleted yet.</source>
        <extracomment>%1 is an endpoint, %2 a list of names, %3 a date and time.</extracomment>
        <translation>
            <numerusform>%n connection on %1 (%2) is switched off and watched until %3. Nothing is deleted yet.</numerusform>
            <numerusform>%n connections on %1 (%2) are switched off and watched until %3. Nothing is deleted yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion of %n connections on %1 (%2) is unfinished.</source>
        <extracomment>%1 is an endpoint, %2 a list of names.</extracomment>
        <translation>
            <numerusform>A deletion of %n connection on %1 (%2) is unfinished.</numerusform>
            <numerusform>A deletion of %n connections on %1 (%2) is unfinished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::RunReport</name>
    <message numerus="yes">
        <source>%n things are not known. That is not the same as done, and not the same as nothing.</source>
        <translation>
            <numerusform>%n thing is not known. That is not the same as done, and not the same as nothing.</numerusform>
            <numerusform>%n things are not known. That is not the same as done, and not the same as nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::SignNotice</name>
    <message numerus="yes">
        <source>%n looks in a row failed. What happens meanwhile is not seen. %1</source>
        <translation>
            <numerusform>%n look failed. What happens meanwhile is not seen. %1</numerusform>
            <numerusform>%n looks in a row failed. What happens meanwhile is not seen. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <extracomment>In a notification, where a connection&apos;s name would stand.</extracomment>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::TakingDialog</name>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::TargetPage</name>
    <message numerus="yes">
        <source>These %n connections are about to be deleted</source>
        <translation>
            <numerusform>This %n connection is about to be deleted</numerusform>
            <numerusform>These %n connections are about to be deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::Use</name>
    <message numerus="yes">
        <source>%n dependents, and all of them are paused.</source>
        <translation>
            <numerusform>%n dependent, and it is paused.</numerusform>
            <numerusform>%n dependents, and all of them are paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The system saw no use for %n days before it was read. That proves nothing.</source>
        <translation>
            <numerusform>The system saw no use for %n day before it was read. That proves nothing.</numerusform>
            <numerusform>The system saw no use for %n days before it was read. That proves nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents.</source>
        <translation>
            <numerusform>%n dependent.</numerusform>
            <numerusform>%n dependents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents, and not everything could be read.</source>
        <translation>
            <numerusform>%n dependent, and not everything could be read.</numerusform>
            <numerusform>%n dependents, and not everything could be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::VerdictBanner</name>
    <message numerus="yes">
        <source>Nothing was found, but %n places cannot be seen from outside and have to be acknowledged.</source>
        <translation>
            <numerusform>Nothing was found, but %n place cannot be seen from outside and has to be acknowledged.</numerusform>
            <numerusform>Nothing was found, but %n places cannot be seen from outside and have to be acknowledged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things depend on it. Each needs a decision before it can be deleted.</source>
        <translation>
            <numerusform>%n thing depends on it. It needs a decision before the connection can be deleted.</numerusform>
            <numerusform>%n things depend on it. Each needs a decision before the connection can be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server will refuse to delete it because of %n dependents.</source>
        <translation>
            <numerusform>The server will refuse to delete it because of %n dependent.</numerusform>
            <numerusform>The server will refuse to delete it because of %n dependents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places could not be read to the end, so there may be more than is shown here.</source>
        <translation>
            <numerusform>%n place could not be read to the end, so there may be more than is shown here.</numerusform>
            <numerusform>%n places could not be read to the end, so there may be more than is shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::VerifyCheck</name>
    <message numerus="yes">
        <source>%n dependents, none new, none changed.</source>
        <translation>
            <numerusform>%n dependent, none new, none changed.</numerusform>
            <numerusform>%n dependents, none new, none changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents run at this moment.</source>
        <translation>
            <numerusform>%n dependent runs at this moment.</numerusform>
            <numerusform>%n dependents run at this moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This system does not tell for %n dependents whether they run.</source>
        <translation>
            <numerusform>This system does not tell for %n dependent whether it runs.</numerusform>
            <numerusform>This system does not tell for %n dependents whether they run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependents run at this moment. You chose to go on although they are there; the server may refuse while they run.</source>
        <translation>
            <numerusform>%n dependent runs at this moment. You chose to go on although it is there; the server may refuse while it runs.</numerusform>
            <numerusform>%n dependents run at this moment. You chose to go on although they are there; the server may refuse while they run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::WizardTexts</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
