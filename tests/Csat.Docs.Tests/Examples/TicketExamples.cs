// ticket:begin
using System.Globalization;
using Csat.Domain;
using NodaTime;

// ticket:end
namespace Csat.Docs.Tests;

/// <summary>The examples of docs/tickets.md. What stands between the marks is copied there by a test, and what it prints too.</summary>
internal static class TicketExamples
{
    public static void Fault()
    {
        // ticket:begin
        Instant nine = Instant.FromUtc(2026, 11, 23, 1, 0); // 09:00 in Beijing
        Instant At(int minutes) => nine + Duration.FromMinutes(minutes);

        TicketReplay replay = Ticket.Replay(
        [
            new TicketSubmitted(At(0), TicketKind.Fault, "F-17", "C-204", owner: "Chen", product: "broadband"),
            new TicketAccepted(At(2)),
            new TicketDispatched(At(5), department: "North", engineer: "Wang", isCertified: true),
            new TicketContacted(At(12), cause: "cut fibre"),                          // TKT-06: by when?
            new TicketContacted(At(13), cause: "cut fibre", promisedBy: At(300)),
            new TicketPlanned(At(14), "splice at the kerb"),
            new TicketFinished(At(60)),                                               // TKT-09: the line is still dead
            new TicketServiceRestored(At(90)),
            new TicketFinished(At(95)),
            new TicketCalledBack(At(120), CallbackAnswer.Dissatisfied),
            new TicketClosed(At(121)),                                                // TKT-02
        ]);
        Ticket ticket = replay.Ticket!;
        Console.WriteLine(ticket.Explain(CultureInfo.GetCultureInfo("en-US")));
        Console.WriteLine(string.Join(", ", ticket.Allowed(At(122))));
        Console.WriteLine(ticket.Apply(new TicketOwnerChanged(At(122), "Liu", "shift ends")).Explain(CultureInfo.GetCultureInfo("zh-CN")));

        // ticket:end
    }

    public static void Message()
    {
        // message:begin
        var values = new MessageValues { Ticket = "F-17", Engineer = "Wang", CallWithin = MessageTemplates.CallWithin };
        Console.WriteLine(MessageTemplates.Dispatched.Fill(values, CultureInfo.GetCultureInfo("en-US")));
        Console.WriteLine(MessageTemplates.Dispatched.Fill(values, CultureInfo.GetCultureInfo("zh-CN")));
        MessageTemplates.NotFinished.TryFill(values, null, out _, out IReadOnlyList<Finding> missing);
        Console.WriteLine(string.Join("; ", missing));

        // An operator's own words: a file with the templates that it replaces.
        const string file = """{"schemaVersion":1,"templates":[{"kind":"Dispatched","text":{"en":"We phone in {callwithin}.","zh":"{callWithin}内来电。"}}]}""";
        if (!MessageTemplateSet.TryParse(file, out _, out IReadOnlyList<Finding> wrong))
        {
            Console.WriteLine(wrong[0]);
        }

        // message:end
    }
}
