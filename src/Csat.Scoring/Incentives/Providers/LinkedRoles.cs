namespace Csat.Scoring;

/// <summary>The posts that the source ties to the providers' quality. Rule INC-09.</summary>
public static class LinkedRoles
{
    /// <summary>Who manages the providers of a region.</summary>
    public static LinkedRole NetworkManager { get; } = new("network-manager", new("regional network manager", "区域网管"));

    /// <summary>Who manages their spare parts.</summary>
    public static LinkedRole SparePartManager { get; } = new("spare-part-manager", new("spare-part manager", "备件管理员"));

    /// <summary>Both.</summary>
    public static IReadOnlyList<LinkedRole> All { get; } = Array.AsReadOnly([NetworkManager, SparePartManager]);
}
