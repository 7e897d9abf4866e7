package org.neutralspine.architecture;

import java.util.List;

/** All rules about the domain's code, on one screen. */
final class Guards {

    static final List<Guard> ALL = List.of(
            new Guard("arrows", Shape::importsFollowTheMap),
            new Guard("cycles", Shape::noCycles),
            new Guard("audit", Shape::onlyUseCasesWriteAudit),
            new Guard("persistence", Shape::onlyStoresPersist),
            new Guard("strangers", Shape::onlyStoresKnowStores),
            new Guard("container", Shape::onlyUseCasesAndStoresKnowTheContainer),
            new Guard("transactions", Shape::onlyUseCasesAreTransactional),
            new Guard("outside", Shape::nobodyKnowsTheOutside),
            new Guard("flushes", Habits::whoWritesFlushes),
            new Guard("injection", Habits::noFieldInjection),
            new Guard("actors", Habits::useCasesTakeTheActorFirst),
            new Guard("folds", Habits::sealedTypesFold),
            new Guard("names", Habits::namesSaySomething));

    private Guards() {}
}
