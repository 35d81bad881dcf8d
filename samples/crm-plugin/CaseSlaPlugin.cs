using System;
using System.Collections.Generic;
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
/// Register it in the pre-operation stage of Create and Update, so that what it writes is saved with the row. An update carries
/// only the columns that changed: give its step a pre-image named <see cref="PreImage"/> with the columns that are read. The
/// plug-in keeps no state and reads no clock: «now» is the operation's own time.
/// </remarks>
public sealed class CaseSlaPlugin : IPlugin
{
    /// <summary>The name of the pre-image that the Update step is registered with.</summary>
    public const string PreImage = "case";

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
            context.PreEntityImages.TryGetValue(PreImage, out Entity? saved);
            SlaVerdict verdict = Judge(row, saved, Utc(context.OperationCreatedOn));
            row[CaseColumns.Verdict] = verdict.Status.ToString();
            row[CaseColumns.Due] = verdict.Due?.ToDateTimeUtc();
            row[CaseColumns.Explanation] = verdict.Explain(English);
            row[CaseColumns.ExplanationChinese] = verdict.Explain(Chinese);
        }
        catch (Exception refusal) when (refusal is ArgumentException or FormatException or CalendarCoverageException)
        {
            throw new InvalidPluginExecutionException("The case can't be judged: " + refusal.Message, refusal);
        }
    }

    private static SlaVerdict Judge(Entity row, Entity? saved, Instant now)
    {
        // What is being written counts; what it doesn't carry stands as it was saved.
        T? Column<T>(string name) => row.Contains(name) || saved is null ? row.GetAttributeValue<T>(name) : saved.GetAttributeValue<T>(name);

        string? grade = Column<string>(CaseColumns.Grade);
        var request = new SlaRequest
        {
            Channel = Column<string>(CaseColumns.Channel),
            Grade = string.IsNullOrWhiteSpace(grade) ? null : ServiceGrade.Parse(grade!),
        };
        List<SlaEvent> events = [SlaEvent.Started(Column<DateTime?>(CaseColumns.Created) is { } created ? Utc(created) : now)];
        if (Column<DateTime?>(CaseColumns.Replied) is { } replied)
        {
            events.Add(SlaEvent.Stopped(SlaTargetKind.Respond, Utc(replied)));
        }

        return CasePolicy.Current.Clock(request, events).At(now)[SlaTargetKind.Respond];
    }

    /// <summary>The server hands over UTC times, not all of them marked as such.</summary>
    private static Instant Utc(DateTime time) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
