using Csat.Samples.CrmPlugin;
using Microsoft.Xrm.Sdk;

namespace Csat.Smoke;

/// <summary>What the CRM server would be: hands one case to the plug-in and gives back the row that it would save.</summary>
internal sealed class CaseHost : IServiceProvider, IPluginExecutionContext
{
    private CaseHost(Entity row, Entity? saved, DateTime now)
    {
        if (saved is not null)
        {
            PreEntityImages[CaseSlaPlugin.PreImage] = saved;
        }

        InputParameters = new Dictionary<string, object> { ["Target"] = row };
        OperationCreatedOn = now;
    }

    public IDictionary<string, object> InputParameters { get; }

    public IDictionary<string, Entity> PreEntityImages { get; } = new Dictionary<string, Entity>();

    public DateTime OperationCreatedOn { get; }

    /// <summary>A case is created at 09:00 UTC and saved at 12:00 UTC of 2 March 2026.</summary>
    public static Entity Save(string? channel, string? grade, TimeSpan? replied)
    {
        var day = new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc);
        var row = new Entity("incident")
        {
            [CaseColumns.Created] = day.AddHours(9),
            [CaseColumns.Channel] = channel,
            [CaseColumns.Grade] = grade,
            [CaseColumns.Replied] = replied is { } time ? day + time : null,
        };
        new CaseSlaPlugin().Execute(new CaseHost(row, null, day.AddHours(12)));
        return row;
    }

    /// <summary>At 13:00 UTC of the same day only the title of that case is edited; the step has its pre-image.</summary>
    public static Entity EditTitle(Entity saved)
    {
        var row = new Entity("incident") { ["title"] = "No dial tone" };
        new CaseSlaPlugin().Execute(new CaseHost(row, saved, new DateTime(2026, 3, 2, 13, 0, 0, DateTimeKind.Utc)));
        return row;
    }

    /// <summary>The message that the server would show when the case is refused.</summary>
    public static string Refusal(string? channel, string? grade)
    {
        try
        {
            Save(channel, grade, null);
            return "accepted";
        }
        catch (InvalidPluginExecutionException refusal)
        {
            return refusal.Message;
        }
    }

    public object? GetService(Type serviceType) => serviceType == typeof(IPluginExecutionContext) ? this : null;
}
