using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>What may stand behind a cause: to be checked, never read off the text.</summary>
/// <remarks>Rule CMP-14.</remarks>
[JsonConverter(typeof(KebabEnumConverter<ContributingFactor>))]
public enum ContributingFactor
{
    /// <summary>Spare parts take long to come.</summary>
    LongSupplyCycle = 0,

    /// <summary>Repaired spare parts are poor.</summary>
    PoorRepairedParts = 1,

    /// <summary>There is no plan for spare parts that are needed urgently.</summary>
    NoUrgentPlan = 2,

    /// <summary>Special users out of warranty.</summary>
    OutOfWarrantyUsers = 3,

    /// <summary>The skill of the staff.</summary>
    StaffSkill = 4,

    /// <summary>There is no group for emergencies.</summary>
    NoEmergencyGroup = 5,

    /// <summary>Weak training on new products.</summary>
    WeakTraining = 6,
}
