using System.Globalization;
using Csat.Domain;
using Csat.Sla;
using Microsoft.Xrm.Sdk;
using NodaTime;

namespace Csat.Samples.CrmPlugin;

/// <summary>
/// Judges the first reply of a case when the case is written: reads channel, grade, creation and reply from the row, and
/// writes the verdict, the time it was due and the explanation in English and Chinese back into it.
/// </summary>
/// <remarks>
/// Register it in the pre-operation stage of Create and Update, so that what it writes is saved with the row. It keeps no
/// state and reads no clock: «now» is the operation's own time. A real project with partial updates reads what the row
/// doesn't carry from a pre-image.
/// </remarks>
public sealed class CaseSlaPlugin : IPlugin
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>Judges the case that is being written.</summary>
    /// <param name="serviceProvider">The server's services.</param>
    /// <exception cref="InvalidPluginExecutionException">The case can't be judged; the message says what is wrong with it.</exception>
    public void Execute(IServiceProvider serviceProvider)
    {
        if (serviceProvider is null)
        {
            throw new ArgumentNullException(nameof(serviceProvider));
        }

        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        if (!context.InputParameters.TryGetValue("Target", out object? target) || target is not Entity row || row.LogicalName != "incident")
        {
            return;
        }

        try
        {
            SlaVerdict verdict = Judge(row, Utc(context.OperationCreatedOn));
            row[CaseColumns.Verdict] = verdict.Status.ToString();
            row[CaseColumns.Due] = verdict.Due.ToDateTimeUtc();
            row[CaseColumns.Explanation] = verdict.Explain(English);
            row[CaseColumns.ExplanationChinese] = verdict.Explain(Chinese);
        }
        catch (Exception refusal) when (refusal is ArgumentException or FormatException)
        {
            throw new InvalidPluginExecutionException("The case can't be judged: " + refusal.Message, refusal);
        }
    }

    private static SlaVerdict Judge(Entity row, Instant now)
    {
        string? grade = row.GetAttributeValue<string>(CaseColumns.Grade);
        var request = new SlaRequest
        {
            Channel = row.GetAttributeValue<string>(CaseColumns.Channel),
            Grade = grade is null ? null : ServiceGrade.Parse(grade),
        };
        List<SlaEvent> events = [SlaEvent.Started(row.GetAttributeValue<DateTime?>(CaseColumns.Created) is { } created ? Utc(created) : now)];
        if (row.GetAttributeValue<DateTime?>(CaseColumns.Replied) is { } replied)
        {
            events.Add(SlaEvent.Stopped(SlaTargetKind.Respond, Utc(replied)));
        }

        return CasePolicy.Current.Clock(request, events).At(now)[SlaTargetKind.Respond];
    }

    /// <summary>The server hands over UTC times, not all of them marked as such.</summary>
    private static Instant Utc(DateTime time) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
