using static Csat.Domain.ContributingFactor;

namespace Csat.Domain;

/// <summary>The table of causes: category, whether staff cause it, the regulator's class, branch of the tree and what may stand behind it.</summary>
/// <remarks>
/// Rules CMP-03 and CMP-11 to CMP-14. The source gives whether staff cause them for nine causes (<see cref="ComplaintCauseEntry.Origin"/>);
/// all else is this library's default.
/// </remarks>
public static class ComplaintCauses
{
    /// <summary>The causes, in the order of <see cref="ComplaintCause"/>.</summary>
    public static IReadOnlyList<ComplaintCauseEntry> All { get; } = Array.AsReadOnly<ComplaintCauseEntry>(
    [
        new(ComplaintCause.Attitude, ComplaintCategory.Experience, true, RegulatorClass.UserService, CauseBranch.Attitude, [], ValueOrigin.Source),
        new(ComplaintCause.UnprofessionalConduct, ComplaintCategory.Experience, true, RegulatorClass.UserService, CauseBranch.NonStandard, [], ValueOrigin.Source),
        new(ComplaintCause.Shirking, ComplaintCategory.Experience, true, RegulatorClass.UserService, CauseBranch.NonStandard, [], ValueOrigin.Default),
        new(ComplaintCause.FalsePromise, ComplaintCategory.Experience, true, RegulatorClass.UserService, CauseBranch.NonStandard, [], ValueOrigin.Default),
        new(ComplaintCause.WaitingTime, ComplaintCategory.Experience, false, RegulatorClass.UserService, CauseBranch.Untimely, [], ValueOrigin.Default),
        new(ComplaintCause.TariffOpaque, ComplaintCategory.Product, false, RegulatorClass.ChargingDispute, null, [], ValueOrigin.Default),
        new(ComplaintCause.BillingError, ComplaintCategory.Product, false, RegulatorClass.ChargingDispute, null, [], ValueOrigin.Default),
        new(ComplaintCause.UnauthorisedOrder, ComplaintCategory.Product, false, RegulatorClass.ChargingDispute, null, [], ValueOrigin.Default),
        new(ComplaintCause.ExitObstructed, ComplaintCategory.Product, false, RegulatorClass.UserService, null, [], ValueOrigin.Default),
        new(ComplaintCause.MarketingNuisance, ComplaintCategory.Product, false, RegulatorClass.UserService, null, [], ValueOrigin.Default),
        new(ComplaintCause.FeeDisputed, ComplaintCategory.Product, false, RegulatorClass.ChargingDispute, CauseBranch.NonStandard, [], ValueOrigin.Source),
        new(ComplaintCause.ProductQuality, ComplaintCategory.Product, false, RegulatorClass.UserService, CauseBranch.ProductQuality, [WeakTraining], ValueOrigin.Source),
        new(ComplaintCause.PartQuality, ComplaintCategory.Product, false, RegulatorClass.UserService, CauseBranch.ProductQuality, [LongSupplyCycle, PoorRepairedParts, NoUrgentPlan, OutOfWarrantyUsers], ValueOrigin.Default),
        new(ComplaintCause.SaleDissatisfaction, ComplaintCategory.Product, false, RegulatorClass.UserService, null, [], ValueOrigin.Source),
        new(ComplaintCause.NetworkCoverage, ComplaintCategory.Operations, false, RegulatorClass.NetworkQuality, null, [], ValueOrigin.Default),
        new(ComplaintCause.NetworkSlow, ComplaintCategory.Operations, false, RegulatorClass.NetworkQuality, null, [], ValueOrigin.Default),
        new(ComplaintCause.NetworkOutage, ComplaintCategory.Operations, false, RegulatorClass.NetworkQuality, null, [], ValueOrigin.Default),
        new(ComplaintCause.LateAppointment, ComplaintCategory.Operations, true, RegulatorClass.UserService, CauseBranch.Untimely, [], ValueOrigin.Source),
        new(ComplaintCause.LateVisit, ComplaintCategory.Operations, true, RegulatorClass.UserService, CauseBranch.Untimely, [], ValueOrigin.Source),
        new(ComplaintCause.LateDelivery, ComplaintCategory.Operations, false, RegulatorClass.UserService, CauseBranch.Untimely, [], ValueOrigin.Source),
        new(ComplaintCause.InstallLate, ComplaintCategory.Operations, true, RegulatorClass.UserService, CauseBranch.Untimely, [], ValueOrigin.Default),
        new(ComplaintCause.LongRepair, ComplaintCategory.Operations, true, RegulatorClass.UserService, CauseBranch.Untimely, [LongSupplyCycle, NoUrgentPlan, NoEmergencyGroup, StaffSkill], ValueOrigin.Source),
        new(ComplaintCause.RepeatFault, ComplaintCategory.Operations, true, RegulatorClass.UserService, CauseBranch.Skills, [StaffSkill, PoorRepairedParts, WeakTraining], ValueOrigin.Default),
        new(ComplaintCause.SkillLacking, ComplaintCategory.Operations, true, RegulatorClass.UserService, CauseBranch.Skills, [StaffSkill, WeakTraining, NoEmergencyGroup], ValueOrigin.Default),
        new(ComplaintCause.Other, null, false, RegulatorClass.UserService, null, [], ValueOrigin.Default),
    ]);

    /// <summary>The entry of a cause.</summary>
    /// <param name="cause">A declared cause.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cause isn't declared.</exception>
    public static ComplaintCauseEntry Of(ComplaintCause cause) =>
        (uint)cause < (uint)All.Count ? All[(int)cause] : throw Throw.Undeclared(cause, ComplaintCauseLabels.All, nameof(cause));

    /// <summary>The category that follows from a cause.</summary>
    /// <param name="cause">A declared cause.</param>
    /// <returns>The category; <see langword="null"/> for <see cref="ComplaintCause.Other"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cause isn't declared.</exception>
    public static ComplaintCategory? Category(this ComplaintCause cause) => Of(cause).Category;
}
